"""Generated from grammar.lark by make_tables.py; not for editing.

Kept as text, which Python reads faster than thousands of literals.
"""

# ruff: noqa: E501, SIM905
# fmt: off

# The words and signs of the syntax. In the tables they stand for themselves; tokens that vary are in
# capitals, rules in angle brackets.
WORDS = frozenset("( ) , : a account accrued accrues action addition adds adopt after against ago agreement all amend amends amount and any as aside assign assumed assuming at authority away because before below between breach breached business but by can cannot carry changed choice clause clock commitment completed completion consent converted corrections count counts curable cut cuts daily day days deadline decide decided defer define delegate despite discharged does down due duties duty each earlier effect effective else end ended even event everything except expires expiry extend fact failed falls first floor for free from fulfilled full goes good greater half happened has held hour hours if in instead instrument interprets invoice is its keep keeps kept kind known lapse lapses last later least less lesser liable made may means month months most must needs never next no none not nowhere number of off oldest on once one only open opens or otherwise out over overdue own paid panel part parts pay payment percent performance period periods plus prorated prose published rate re-based re-open reached reading rejected release released renews renumbers replaces reserved rest restates resume returned rounds row runs same set settled shared shortfall silence since source spent start starts stays stops strikes subject sum surplus survive survives suspend suspended suspends takes terminate termination test than the through tiers time times to together top uncured under unless unsettled until up upheld use used void waive what when where while whole with withheld within without written year years yes yes/no zone { }".split())

# For each rule: the rule, the name of its form, how many symbols it takes, whether a single value passes
# through unchanged (1), and which of the symbols carry a value. Rules that begin with `_` are spliced in.
_RULES = """
agreement agreement 3 0 1 2
agreement_line parties 2 0 1
agreement_line agreement_line 3 0 2
agreement_line business_days 3 0 2
agreement_line runs 2 0 1
agreement_line accrued_survive 5 0
agreement_line accrued_end 3 0
runs_part runs_from 2 0 1
runs_part runs_until 2 0 1
runs_part runs_through 2 0 1
zone zone 1 0 0
zone zone 1 0 0
one_of one_of 5 0 2 4
kind kind 2 0 1
field_line field_line 1 1 0
field field 3 0 0 2
type yes_no_type 1 0
type set_type 3 0 2
type whole_type 2 0
type whole_type 4 0 3
type whole_type 6 0 3 5
type percent_type 1 0
type percent_type 5 0 2 4
type named_type 1 0 0
action action 3 0 1 2
action action 2 0 1
action_line action_line 1 1 0
action_line action_line 1 1 0
default free 2 0
default reserved 4 0 3
default void 2 0
default unsettled 2 0
event event 3 0 1 2
event event 2 0 1
by_actors by_actors 3 0 1 2
by_actors by_actors 2 0 1
fact fact 7 0 1 3 4 5 6
fact fact 6 0 1 3 4 5
fact fact 6 0 1 3 4 5
fact fact 5 0 1 3 4
fact fact 6 0 1 3 4 5
fact fact 5 0 1 3 4
fact fact 5 0 1 3 4
fact fact 4 0 1 3
starts starts 2 0 1
changed_by changed_by 3 0 2
decided_by decided_by 3 0 2
period period 6 0 1 3 5
rate rate 6 0 1 3 5
instrument instrument 2 0 1
instrument_line opens 1 0
instrument_line amends 2 0 1
instrument_line restates 2 0 1
instrument_line interprets_text 2 0 1
instrument_line effective 2 0 1
instrument_line published 2 0 1
instrument_line authority 2 0 1
instrument_line under_clause 2 0 1
instrument_line instrument_source 2 0 1
strikes strikes 2 0 1
adds adds 2 0 1
replaces replaces 2 0 1
keeps keeps 3 0 1 2
keeps keeps 2 0 1
keeps_line keeps_line 1 0 0
keeps_part keeps_assumed 2 0 1
keeps_part keeps_while 2 0 1
renumbers renumbers 4 0 1 3
open_line open_line 7 0 4 6
open_line open_line 5 0 4
transition kept 1 0
transition re_based 1 0
transition discharged 1 0
define define 4 0 1 3
define define 2 0 1
define_line define_line 1 1 0
define_line define_line 1 1 0
interprets interprets 2 0 1
interprets_line interprets_line 1 1 0
reading reading 4 0 1 3
reading as_written 5 0 1
reading_note because 2 0 1
reading_note held_by 3 0 2
reading_note reading_source 3 0 1 2
meaning meaning 1 1 0
meaning meaning 1 1 0
panel panel 2 0 1
assuming assuming 2 0 1
prose_only prose_only 3 0 2
norm norm 4 0 0 1 2 3
norm norm 3 0 0 1 2
norm duty 4 0 0 2 3
norm duty 3 0 0 2
norm duty 4 0 0 2 3
norm duty 3 0 0 2
who each_of 2 0 0 1
who each_of 1 0 0
who joint 3 0 0 1
modal may 1 0
modal may_only 2 0
modal must_not 2 0
modal can 1 0
modal cannot 1 0
act do 1 0 0
act choose 2 0 0 1
act pay 2 0 0 1
act pay 2 0 0 1
act pay 4 0 0 2
act suspend 2 0 0 1
act resume 2 0 0 1
act terminate 2 0 0
act terminate 2 0 0 1
act waive 2 0 0 1
act release 2 0 0 1
act extend 6 0 0 1 5
act assign 2 0 0
act assign 2 0 0 1
act delegate 2 0 0 1
act adopt 4 0 0 1 3
act amend 2 0 0
act amend 2 0 0 1
act defer 6 0 0 1 3 5
limit limit_at_most 6 0 2
limit limit_at_most 3 0 2
limit limit_all_but 3 0 2
target a_later 4 0 3
target the_next 4 0 3
keep_true keep_true 2 0 0 1
act_name act_name 1 1 0
act_name act_name 1 1 0
act_name act_name 1 1 0
act_name act_name 1 1 0
act_name act_name 1 1 0
act_name act_name 1 1 0
act_name act_name 1 1 0
act_name act_name 1 1 0
act_name act_name 1 1 0
act_name act_name 1 1 0
act_name act_name 1 1 0
act_name act_name 1 1 0
act_name act_name 1 1 0
act_name act_name 1 1 0
clocked clocked 3 0 0 2
clocked clocked 1 0 0
clock clock_stops 3 0
clock clock_runs 3 0
clock deadline_falls_away 4 0
completed completed 4 0 3
completed completed 3 0
renews renews 5 0 3 4
renews renews 4 0 3
suspends suspends 3 0 1 2
suspends suspends 2 0 1
cuts_off cuts_off 4 0 2 3
cuts_off cuts_off 3 0 2
except except 4 0 1 2 3
except except 3 0 1 2
label label 1 0 0
label label 1 0 0
gate gate 1 1 0
assumed_line assumed_line 2 0 1
amount amount 5 0 1 3 4
amount amount 4 0 1 3
for_each_one for_each_one 3 0 2
amount_line amount_line 3 0 0 2
amount_line amount_line 1 0 0
bare_amount_line amount_value 1 0 0
bare_amount_line tiers 4 0 2 3
bare_amount_line tiers 3 0 2
bare_amount_line amount_floor 3 0 2
bare_amount_line amount_cap 5 0 2 3 4
bare_amount_line amount_cap 4 0 2 3
bare_amount_line amount_cap 4 0 2 3
bare_amount_line amount_cap 3 0 2
bare_amount_line accrues 5 0 3 4
bare_amount_line accrues 4 0 3
bare_amount_line bare_amount_line 1 1 0
bare_amount_line bare_amount_line 1 1 0
each_tier each_part 7 0
each_tier all_at_one 6 0
each_tier row_reached 4 0
tier tier 4 0 1 3
tier last_tier 3 0 2
over over_any 3 0 2
over over_each 3 0 2
over over_all 2 0
over over_all 4 0 3
shared_with shared_with 4 0 3
accrues_to accrues_until 2 0 1
accrues_to accrues_through 2 0 1
reopens reopens 4 0 3
reopens count_when_known 4 0
rounds rounds 4 0 1 3
way half_up 2 0
way half_even 2 0
way down 1 0
way up 1 0
account account 4 0 1 3
account_line account_line 3 0 0 2
account_line account_line 1 0 0
bare_account_line in_by 3 0 2
bare_account_line in_by 3 0 2
bare_account_line in_by 5 0 2 4
bare_account_line in_by_shortfall 5 0 4
bare_account_line out_all 6 0 3 5
bare_account_line out 7 0 1 3 4 6
bare_account_line out 6 0 1 3 5
bare_account_line used_against 4 0 2 3
bare_account_line expires 2 0 1
bare_account_line expires_never 2 0
rest_to rest_to 5 0 4
chosen oldest_first 2 0 1
chosen chosen_by 5 0 4
commitment commitment 8 0 1 3 5 7
commitment_line commitment_line 3 0 0 2
commitment_line commitment_line 1 0 0
bare_commitment_line counts 5 0 1 2 3 4
bare_commitment_line counts 4 0 1 2 3
bare_commitment_line counts 4 0 1 2 3
bare_commitment_line counts 3 0 1 2
bare_commitment_line counts_not 8 0 7
bare_commitment_line floor_each 6 0 2 5
bare_commitment_line floor_by 5 0 4
bare_commitment_line floor_all 10 0 2 7 9
bare_commitment_line in_addition_to 4 0 3
bare_commitment_line surplus_lost 4 0
bare_commitment_line surplus_carries 6 0 5
bare_commitment_line shortfall_paid 4 0 3
bare_commitment_line shortfall_breach 4 0 3
bare_commitment_line shortfall_made_good 5 0 4
bare_commitment_line shortfall_withheld 3 0 2
bare_commitment_line payment_goes_to 5 0 4
bare_commitment_line payment_kept 5 0
bare_commitment_line payment_counts_in_all 5 0
bare_commitment_line payment_counts_in_the_period 6 0
bare_commitment_line payment_counts_later 6 0
bare_commitment_line payment_counts_nowhere 4 0
bare_commitment_line part_prorated 8 0 3
bare_commitment_line part_in_full 8 0 3
bare_commitment_line part_falls_away 6 0 3
bare_commitment_line bare_commitment_line 1 1 0
moment at_the_use 4 0
moment at_the_invoice 4 0
moment at_payment 3 0
share share 7 0 3
after_the_test after_the_test 5 0 1
by_row by_row 3 0 0 2
phrase_line phrase_line 1 0 0
phrase phrase 3 0 0 2
phrase phrase 1 0 0
bare_phrase when 2 0 1
bare_phrase unless 2 0 1
bare_phrase while 2 0 1
bare_phrase from 2 0 1
bare_phrase until 2 0 1
bare_phrase through 2 0 1
bare_phrase through_at_least 4 0 3
bare_phrase by 2 0 1
bare_phrase before 2 0 1
bare_phrase within 2 0 1
bare_phrase after 2 0 1
bare_phrase despite 2 0 1
bare_phrase despite_everything_else 3 0
bare_phrase subject_to 3 0 2
bare_phrase to 2 0 1
bare_phrase for_each 3 0 2
bare_phrase for_each 3 0 2
bare_phrase for_each_breach 5 0 2 4
bare_phrase with 2 0 1
bare_phrase without_deadline 3 0 2
bare_phrase lapses 6 0 5
bare_phrase lapses 4 0
bare_phrase curable 5 0 4
bare_phrase curable 5 0 2 4
bare_phrase instead_of 3 0 2
bare_phrase on_top_of 4 0 3
bare_phrase survives 4 0 1 2 3
bare_phrase survives 3 0 1 2
bare_phrase once 1 0
bare_phrase once_in_each 4 0 3
bare_phrase at_most_times 4 0 2
bare_phrase needs_consent 4 0 3
bare_phrase stays_liable 3 0 0
bare_phrase is_released 3 0 0
bare_phrase parts_lapse 4 0 3
bare_phrase silence_means 3 0 2
bare_phrase effect_later 4 0 2
bare_phrase effect_after 5 0 2 4
bare_phrase effect_at_once 4 0
bare_phrase in_one_sum 3 0
ending any_end 2 0
ending completion 1 0
ending expiry 1 0
ending termination 1 0
under_refs under_refs 2 0 1
survives_for for_duration 2 0 1
survives_for through_date 2 0 1
survives_for for_good 2 0
condition condition 2 0 0 1
condition condition 1 0 0
connective and 1 0
connective or 1 0
operand not 2 0 1
operand operand 1 1 0
atom grouped 3 0 1
atom atom 1 1 0
atom truth 1 0 0
atom is 3 0 0 2
atom is_not 4 0 0 3
atom in 5 0 0 3
atom not_in 6 0 0 4
atom ordered 4 0 0 2 3
atom ordered_value 4 0 0 2 3
atom atom 1 1 0
atom outcome_is 4 0 0 2 3
atom outcome_is_not 5 0 0 3 4
atom clause_is 6 0 0 1 2 3 5
atom clause_is 5 0 0 1 2 4
atom clause_is 5 0 0 1 2 4
atom clause_is 4 0 0 1 3
atom clause_is_not 7 0 0 1 2 3 6
atom clause_is_not 6 0 0 1 2 5
atom clause_is_not 6 0 0 1 2 5
atom clause_is_not 5 0 0 1 4
atom no_duty_open 4 0
atom no_duty_open 7 0 5 6
atom no_duty_open 6 0 5
atom ended 4 0 3
atom ended 3 0
atom not_ended 5 0 4
atom not_ended 4 0
counted counted 1 1 0
counted counted 1 1 0
counted counted 1 1 0
bound bound 1 1 0
bound bound 1 1 0
ordering before_date 1 0
ordering no_later_than 3 0
ordering after_date 1 0
ordering no_earlier_than 3 0
ordering ordering 1 1 0
more_or_less at_least 2 0
more_or_less at_most 2 0
more_or_less over 1 0
more_or_less under 1 0
clause_state open 1 0
clause_state overdue 1 0
clause_state breached 1 0
clause_state uncured 1 0
clause_state suspended 1 0
clause_state fulfilled 1 0
clause_state settled 1 0
clause_state spent 1 0
clause_state cut_off 2 0
of_the of_the 3 0 2
by_cause by_cause 2 0 1
cause by_termination 1 0
cause by_expiry 1 0
cause by_completion 1 0
happened happened 6 0 0 1 2 5
happened happened 5 0 0 1 2
happened happened 5 0 0 1 4
happened happened 4 0 0 1
happened happened 5 0 0 1 4
happened happened 4 0 0 1
happened happened 4 0 0 3
happened happened 3 0 0
happened not_happened 7 0 0 1 2 6
happened not_happened 6 0 0 1 2
happened not_happened 6 0 0 1 5
happened not_happened 5 0 0 1
happened not_happened 6 0 0 1 5
happened not_happened 5 0 0 1
happened not_happened 5 0 0 4
happened not_happened 4 0 0
by_party by_party 2 0 1
same same 4 0 3
same same 6 0 4
qualifier ago 4 0 2
qualifier on_or_before 4 0 3
qualifier earlier_than 4 0 2 3
qualifier earlier_than 3 0 2
qualifier before_the 5 0 2 4
qualifier since 2 0 1
point point 1 1 0
point truth 1 0 0
point point 1 1 0
point point 1 1 0
outcome upheld 1 0
outcome rejected 1 0
outcome failed_to_decide 3 0
outcome set_aside 2 0
time time 1 1 0
time shifted_after 3 0 0 2
time shifted_before 3 0 0 2
time business_day_after 7 0 6
time business_day_before 7 0 6
time time 1 1 0
instant truth 1 0 0
instant grouped 3 0 1
instant shifted_after 3 0 0 2
instant shifted_before 3 0 0 2
instant business_day_after 7 0 6
instant business_day_before 7 0 6
instant instant 1 1 0
plain_time plain_time 1 1 0
plain_time plain_time 1 1 0
plain_time earlier_of 6 0 4
plain_time later_of 6 0 4
plain_time plain_time 1 1 0
plain_time plain_time 1 1 0
plain_time first_of 2 0 0 1
plain_time event_for 2 0 0 1
deadline_of deadline_of 4 0 3
period_edge start_of 5 0 4
period_edge end_of 5 0 4
times times 2 0 0 1
duration duration 2 0 0 1
unit hours 1 0
unit hours 1 0
unit days 1 0
unit days 1 0
unit business_days_unit 2 0
unit business_days_unit 2 0
unit months 1 0
unit months 1 0
unit years 1 0
unit years 1 0
expr expr 2 0 0 1
expr expr 1 0 0
operator plus 1 0
operator less 1 0
operator times_sign 1 0
operand_value operand_value 1 1 0
operand_value percent_of 3 0 0 2
converted_value converted_value 1 1 0
converted_value converted 6 0 0 3 5
single_value single_value 1 1 0
single_value single_value 1 1 0
simple_value simple_value 1 1 0
simple_value simple_value 1 1 0
simple_value grouped 3 0 1
simple_value greater_of 6 0 4
simple_value lesser_of 6 0 4
simple_value simple_value 1 1 0
simple_value simple_value 1 1 0
literal_amount number 1 0 0
literal_amount percent 1 0 0
literal_amount money 1 0 0
literal_amount literal_amount 1 1 0
exprs exprs 2 0 0 1
fold fold 5 0 0 2 3 4
fold fold 4 0 0 2 3
fold fold 4 0 0 2 3
fold fold 3 0 0 2
where where 4 0 2
window window 1 1 0
window in_any 3 0 2
window window 1 1 0
in_the in_the 3 0 2
since_time since_time 2 0 1
balance balance 3 0 2
used_of used_of 3 0 2
cap expr 2 0 0 1
cap expr 1 0 0
operand_cap operand_cap 1 1 0
operand_cap percent_of 3 0 0 2
converted_cap converted_cap 1 1 0
converted_cap converted 6 0 0 3 5
single_cap single_cap 1 1 0
single_cap fold 5 0 0 2 3 4
single_cap fold 4 0 0 2 3
single_cap fold 4 0 0 2 3
single_cap fold 3 0 0 2
window_cap window_cap 1 1 0
window_cap window_cap 1 1 0
value value 1 1 0
value value 1 1 0
value value 1 1 0
literal literal 1 1 0
literal number 1 0 0
literal percent 1 0 0
literal money 1 0 0
literal quoted 1 0 0
literal none 1 0
literal literal 1 1 0
yes_no yes 1 0
yes_no no 1 0
date date 1 0 0
withheld withheld 2 0 1
path path 1 1 0
path path 1 1 0
path path 1 1 0
path path 1 1 0
values values 2 0 0 1
values values 1 0 0
names names 2 0 0 1
names names 1 0 0
refs refs 2 0 0 1
refs refs 1 0 0
__agreement_line_plus_0 __agreement_line_plus_0 1 0 0
__agreement_line_plus_0 __agreement_line_plus_0 2 0 0 1
__by_actors_star_1 __by_actors_star_1 2 0 1
__by_actors_star_1 __by_actors_star_1 3 0 0 2
__keeps_star_2 __keeps_star_2 1 0 0
__keeps_star_2 __keeps_star_2 2 0 0 1
__norm_star_3 __norm_star_3 1 0 0
__norm_star_3 __norm_star_3 2 0 0 1
__who_plus_4 __who_plus_4 2 0 1
__who_plus_4 __who_plus_4 3 0 0 2
__act_plus_5 __act_plus_5 2 0 1
__act_plus_5 __act_plus_5 3 0 0 2
__except_star_6 __except_star_6 1 0 0
__except_star_6 __except_star_6 2 0 0 1
__condition_star_7 __condition_star_7 2 0 0 1
__condition_star_7 __condition_star_7 3 0 0 1 2
__atom_star_8 __atom_star_8 2 0 1
__atom_star_8 __atom_star_8 3 0 0 2
__times_plus_9 __times_plus_9 2 0 1
__times_plus_9 __times_plus_9 3 0 0 2
__expr_star_10 __expr_star_10 2 0 0 1
__expr_star_10 __expr_star_10 3 0 0 1 2
__exprs_plus_11 __exprs_plus_11 2 0 1
__exprs_plus_11 __exprs_plus_11 3 0 0 2
__cap_star_12 __cap_star_12 2 0 0 1
__cap_star_12 __cap_star_12 3 0 0 1 2
__values_star_13 __values_star_13 2 0 1
__values_star_13 __values_star_13 3 0 0 2
__names_star_14 __names_star_14 2 0 1
__names_star_14 __names_star_14 3 0 0 2
__refs_star_15 __refs_star_15 2 0 1
__refs_star_15 __refs_star_15 3 0 0 2
"""

# For each state: the next state for a symbol, or ~rule where a rule is complete.
_STATES = """
account 44 <account> 45
expires 46 in 47 out 48 used 49 <account_line> 50 <bare_account_line> 51
action 52 <action> 53
NAME 54 otherwise 55 <action_line> 56 <default> 57 <field> 58
adds 59 <adds> 60
agreement 61 <agreement> 62
accrued 63 between 64 business 65 runs 66 time 67 <agreement_line> 68
amount 69 <amount> 70
accrues 71 at 72 clause 73 corrections 74 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 rounds 83 the 84 tiers 85 withheld 86 _BALANCE 87 _USED 88 <amount_line> 89 <balance> 90 <bare_amount_line> 91 <converted_value> 92 <expr> 93 <fold> 94 <literal_amount> 95 <operand_value> 96 <path> 97 <reopens> 98 <rounds> 99 <simple_value> 100 <single_value> 101 <used_of> 102 <withheld> 103
assumed 104 <assumed_line> 105
assuming 106 <assuming> 107
NUMBER 108 <by_row> 109
commitment 110 <commitment> 111
at 112 corrections 74 counts 113 does 114 in 115 shortfall 116 surplus 117 the 118 <bare_commitment_line> 119 <commitment_line> 120 <reopens> 121
agreement 122 <completed> 123
cuts 124 <cuts_off> 125
define 126 <define> 127
clause 128 DATE 129 first 75 FOLD 76 ( 130 MONEY 131 NAME 79 no 132 none 133 not 134 NUMBER 135 PATH 81 PERCENT 136 reading 137 STRING 138 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 143 <counted> 144 <date> 145 <define_line> 146 <fold> 147 <happened> 148 <literal> 149 <meaning> 150 <operand> 151 <path> 152 <reading> 153 <used_of> 154 <withheld> 155 <yes_no> 156
event 157 <event> 158
except 159 <except> 160
fact 161 <fact> 162
NAME 54 <field> 163 <field_line> 164
instrument 165 <instrument> 166
amends 167 authority 168 effective 169 interprets 170 opens 171 published 172 restates 173 source 174 under 175 <instrument_line> 176
interprets 177 <interprets> 178
reading 137 <interprets_line> 179 <reading> 180
keeps 181 <keeps> 182
assumed 183 while 184 <__keeps_star_2> 185 <keeps_line> 186 <keeps_part> 187
kind 188 <kind> 189
NAME 190 <norm> 191 <who> 192
one 193 <one_of> 194
what 195 <open_line> 196
panel 197 <panel> 198
period 199 <period> 200
after 201 before 202 by 203 curable 204 despite 205 from 206 instead 207 lapses 208 needs 209 once 210 parts 211 silence 212 STAYING 213 subject 214 survives 215 takes 216 through 217 to 218 unless 219 until 220 when 221 while 222 with 223 within 224 without 225 _AT_MOST 226 _FOR_EACH 227 _IN_ONE 228 _ON_TOP 229 <__norm_star_3> 230 <bare_phrase> 231 <phrase> 232 <phrase_line> 233
prose 234 <prose_only> 235
rate 236 <rate> 237
because 238 held 239 source 240 <reading_note> 241
agreement 242 <renews> 243
renumbers 244 <renumbers> 245
replaces 246 <replaces> 247
strikes 248 <strikes> 249
suspends 250 <suspends> 251
below 252 otherwise 253 <tier> 254
NAME 255

clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 never 257 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 267 <used_of> 154 <withheld> 268 <yes_no> 156
by 269
all 270 clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _USED 88 <balance> 90 <converted_value> 92 <expr> 271 <fold> 94 <literal_amount> 95 <operand_value> 96 <path> 97 <simple_value> 100 <single_value> 101 <used_of> 102 <withheld> 103
against 272

$END -200 assumed 273
NAME 274

: 275
free 276 reserved 277 unsettled 278 void 279

$END -28
$END -27
REF 280 <refs> 281

NAME 282

duties 283
NAME 284 <names> 285
days 286
from 287 through 288 until 289 <__agreement_line_plus_0> 290 <runs_part> 291
zone 292

NAME 293

daily 294
least 295 most 296
$END -493 after -493 and -493 assumed -493 before -493 by -493 changed -493 : -493 , -493 converted -493 curable -493 decided -493 despite -493 for -493 from -493 instead -493 is -493 lapses -493 less -493 needs -493 once -493 or -493 parts -493 plus -493 } -493 ) -493 silence -493 since -493 STAYING -493 subject -493 survives -493 takes -493 through -493 times -493 to -493 unless -493 until -493 when -493 where -493 while -493 with -493 within -493 without -493 _AND_THE -493 _AT_MOST -493 _FOR_EACH -493 _IN_ANY -493 _IN_ONE -493 _IN_OVER -493 _IN_THE -493 _ON_TOP -493
count 297 re-open 298
$END -494 after -494 and -494 assumed -494 before -494 by -494 changed -494 : -494 , -494 converted -494 curable -494 decided -494 despite -494 for -494 from -494 has -494 in -494 instead -494 is -494 lapses -494 less -494 needs -494 not -494 once -494 or -494 parts -494 plus -494 } -494 ) -494 silence -494 since -494 STAYING -494 subject -494 survives -494 takes -494 through -494 times -494 to -494 unless -494 until -494 when -494 where -494 while -494 with -494 within -494 without -494 _AND_THE -494 _AT_MOST -494 _BY_PARTY -494 _FOR_EACH -494 _IN_ANY -494 _IN_ONE -494 _IN_OVER -494 _IN_THE -494 _ON_TOP -494
of 299
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _USED 88 <balance> 90 <converted_value> 92 <expr> 300 <fold> 94 <literal_amount> 95 <operand_value> 96 <path> 97 <simple_value> 100 <single_value> 101 <used_of> 102 <withheld> 103
$END -449 after -449 and -449 assumed -449 before -449 by -449 : -449 , -449 converted -449 curable -449 despite -449 from -449 instead -449 lapses -449 less -449 needs -449 once -449 or -449 parts -449 plus -449 ) -449 silence -449 STAYING -449 subject -449 survives -449 takes -449 through -449 times -449 to -449 unless -449 until -449 when -449 while -449 with -449 within -449 without -449 _AND_THE -449 _AT_MOST -449 _FOR_EACH -449 _IN_ANY -449 _IN_ONE -449 _IN_OVER -449 _ON_TOP -449
$END -491 after -491 and -491 assumed -491 before -491 by -491 changed -491 : -491 , -491 converted -491 curable -491 decided -491 despite -491 for -491 from -491 has -491 in -491 instead -491 is -491 lapses -491 less -491 needs -491 not -491 once -491 or -491 parts -491 plus -491 } -491 ) -491 silence -491 since -491 STAYING -491 subject -491 survives -491 takes -491 through -491 times -491 to -491 unless -491 until -491 when -491 where -491 while -491 with -491 within -491 without -491 _AND_THE -491 _AT_MOST -491 _BY_PARTY -491 _FOR_EACH -491 _IN_ANY -491 _IN_ONE -491 _IN_OVER -491 _IN_THE -491 _ON_TOP -491
$END -447 after -447 and -447 assumed -447 before -447 by -447 : -447 , -447 converted -447 curable -447 despite -447 from -447 instead -447 lapses -447 less -447 needs -447 once -447 or -447 parts -447 plus -447 ) -447 silence -447 STAYING -447 subject -447 survives -447 takes -447 through -447 times -447 to -447 unless -447 until -447 when -447 while -447 with -447 within -447 without -447 _AND_THE -447 _AT_MOST -447 _FOR_EACH -447 _IN_ANY -447 _IN_ONE -447 _IN_OVER -447 _ON_TOP -447
$END -492 after -492 and -492 assumed -492 before -492 by -492 changed -492 : -492 , -492 converted -492 curable -492 decided -492 despite -492 for -492 from -492 has -492 in -492 instead -492 is -492 lapses -492 less -492 needs -492 not -492 once -492 or -492 parts -492 plus -492 } -492 ) -492 silence -492 since -492 STAYING -492 subject -492 survives -492 takes -492 through -492 times -492 to -492 unless -492 until -492 when -492 where -492 while -492 with -492 within -492 without -492 _AND_THE -492 _AT_MOST -492 _BY_PARTY -492 _FOR_EACH -492 _IN_ANY -492 _IN_ONE -492 _IN_OVER -492 _IN_THE -492 _ON_TOP -492
$END -448 assumed -448 : -448 , -448 converted -448 less -448 of 301 plus -448 ) -448 times -448 to -448 _AND_THE -448 _IN_OVER -448
down 302 half 303 up 304 <way> 305
greater 306 lesser 307
of 308
STRING 309
of 310
of 311

$END -445 assumed -445 : -445 , -445 converted -445 less -445 plus -445 ) -445 times -445 to -445 _AND_THE -445 _IN_ANY -445 _IN_OVER -445
$END -166 assumed 312
$END -434 assumed -434 : -434 , -434 converted 313 less -434 plus -434 ) -434 times -434 to -434 _AND_THE -434 _IN_OVER -434
$END -167 assumed -167
$END -438 assumed -438 : -438 , -438 converted -438 less -438 plus -438 ) -438 times -438 to -438 _AND_THE -438 _IN_OVER -438
$END -440 assumed -440 : -440 , -440 converted -440 less -440 plus -440 ) -440 times -440 to -440 _AND_THE -440 _IN_ANY -440 _IN_OVER -440
$END -430 assumed -430 : -430 , -430 less 314 plus 315 ) -430 times 316 to -430 _AND_THE -430 _IN_OVER -430 <__expr_star_10> 317 <operator> 318
$END -441 assumed -441 : -441 , -441 converted -441 less -441 plus -441 ) -441 times -441 to -441 _AND_THE -441 _IN_ANY -441 _IN_OVER -441
$END -177 assumed -177
$END -178 assumed -178
$END -439 assumed -439 : -439 , -439 converted -439 less -439 plus -439 ) -439 times -439 to -439 _AND_THE -439 _IN_OVER -439
$END -436 assumed -436 : -436 , -436 converted -436 less -436 plus -436 ) -436 times -436 to -436 _AND_THE -436 _IN_OVER -436
$END -446 assumed -446 : -446 , -446 converted -446 less -446 plus -446 ) -446 times -446 to -446 _AND_THE -446 _IN_ANY -446 _IN_OVER -446
$END -450 after -450 and -450 assumed -450 before -450 by -450 : -450 , -450 converted -450 curable -450 despite -450 from -450 instead -450 lapses -450 less -450 needs -450 once -450 or -450 parts -450 plus -450 ) -450 silence -450 STAYING -450 subject -450 survives -450 takes -450 through -450 times -450 to -450 unless -450 until -450 when -450 while -450 with -450 within -450 without -450 _AND_THE -450 _AT_MOST -450 _FOR_EACH -450 _IN_ANY -450 _IN_ONE -450 _IN_OVER -450 _ON_TOP -450
STRING 319

STRING 320

: 321

NAME 322

least 323
clause 73 first 75 NAME 79 PATH 81 <path> 324
not 325
addition 326
is 327 withheld 328
counts 329 does 330
last 331 payment 332
$END -216 assumed 333

$END -241 assumed -241
is 334

off 335

NAME 336

$END -493 after -493 and -493 assumed -493 before -493 by -493 , -493 curable -493 despite -493 for -493 from -493 has -493 in -493 instead -493 is -493 lapses -493 needs -493 not -493 once -493 or -493 parts -493 REF 337 ) -493 silence -493 STAYING -493 subject -493 survives -493 takes -493 through -493 to -493 unless -493 until -493 when -493 while -493 with -493 within -493 without -493 _AT_MOST -493 _BY_PARTY -493 _FOR_EACH -493 _IN_ONE -493 _ON_TOP -493
$END -489 after -489 and -489 assumed -489 before -489 by -489 changed -489 : -489 , -489 converted -489 curable -489 decided -489 despite -489 from -489 instead -489 is -489 lapses -489 less -489 needs -489 once -489 or -489 parts -489 plus -489 } -489 ) -489 silence -489 STAYING -489 subject -489 survives -489 takes -489 through -489 times -489 to -489 unless -489 until -489 when -489 while -489 with -489 within -489 without -489 _AND_THE -489 _AT_MOST -489 _FOR_EACH -489 _IN_ANY -489 _IN_ONE -489 _IN_OVER -489 _ON_TOP -489
clause 128 first 75 FOLD 76 ( 130 NAME 79 no 132 not 134 PATH 81 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 338 <counted> 144 <fold> 147 <happened> 148 <operand> 151 <path> 152 <used_of> 154 <yes_no> 156
$END -483 after -483 and -483 assumed -483 before -483 by -483 changed -483 , -483 curable -483 decided -483 despite -483 from -483 instead -483 lapses -483 needs -483 once -483 or -483 parts -483 } -483 ) -483 silence -483 STAYING -483 subject -483 survives -483 takes -483 through -483 to -483 unless -483 until -483 when -483 while -483 with -483 within -483 without -483 _AT_MOST -483 _FOR_EACH -483 _IN_ONE -483 _ON_TOP -483
$END -488 after -488 and -488 assumed -488 before -488 by -488 , -488 curable -488 despite -488 duty 339 from -488 instead -488 lapses -488 needs -488 once -488 or -488 parts -488 ) -488 silence -488 STAYING -488 subject -488 survives -488 takes -488 through -488 to -488 unless -488 until -488 when -488 while -488 with -488 within -488 without -488 _AT_MOST -488 _FOR_EACH -488 _IN_ONE -488 _ON_TOP -488
$END -485 after -485 and -485 assumed -485 before -485 by -485 changed -485 , -485 curable -485 decided -485 despite -485 from -485 instead -485 lapses -485 needs -485 once -485 or -485 parts -485 } -485 ) -485 silence -485 STAYING -485 subject -485 survives -485 takes -485 through -485 to -485 unless -485 until -485 when -485 while -485 with -485 within -485 without -485 _AT_MOST -485 _FOR_EACH -485 _IN_ONE -485 _ON_TOP -485
clause 128 first 75 FOLD 76 ( 130 NAME 79 no 132 not 134 PATH 81 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <counted> 144 <fold> 147 <happened> 148 <operand> 340 <path> 152 <used_of> 154 <yes_no> 156
$END -481 after -481 and -481 assumed -481 before -481 by -481 changed -481 , -481 curable -481 decided -481 despite -481 from -481 instead -481 lapses -481 needs -481 once -481 or -481 parts -481 } -481 ) -481 silence -481 STAYING -481 subject -481 survives -481 takes -481 through -481 to -481 unless -481 until -481 when -481 while -481 with -481 within -481 without -481 _AT_MOST -481 _FOR_EACH -481 _IN_ONE -481 _ON_TOP -481
$END -482 after -482 and -482 assumed -482 before -482 by -482 changed -482 , -482 curable -482 decided -482 despite -482 from -482 instead -482 lapses -482 needs -482 once -482 or -482 parts -482 } -482 ) -482 silence -482 STAYING -482 subject -482 survives -482 takes -482 through -482 to -482 unless -482 until -482 when -482 while -482 with -482 within -482 without -482 _AT_MOST -482 _FOR_EACH -482 _IN_ONE -482 _ON_TOP -482
NAME 341
$END -484 after -484 and -484 assumed -484 before -484 by -484 changed -484 , -484 curable -484 decided -484 despite -484 from -484 instead -484 lapses -484 needs -484 once -484 or -484 parts -484 } -484 ) -484 silence -484 STAYING -484 subject -484 survives -484 takes -484 through -484 to -484 unless -484 until -484 when -484 while -484 with -484 within -484 without -484 _AT_MOST -484 _FOR_EACH -484 _IN_ONE -484 _ON_TOP -484
$END -487 after -487 and -487 assumed -487 before -487 by -487 changed -487 , -487 curable -487 decided -487 despite -487 from -487 instead -487 lapses -487 needs -487 once -487 or -487 parts -487 } -487 ) -487 silence -487 STAYING -487 subject -487 survives -487 takes -487 through -487 to -487 unless -487 until -487 when -487 while -487 with -487 within -487 without -487 _AT_MOST -487 _FOR_EACH -487 _IN_ONE -487 _ON_TOP -487
has 342
$END -304 after -304 and -304 assumed -304 before -304 by -304 , -304 curable -304 despite -304 from -304 instead -304 lapses -304 needs -304 once -304 or -304 parts -304 ) -304 silence -304 STAYING -304 subject -304 survives -304 takes -304 through -304 to -304 unless -304 until -304 when -304 while -304 with -304 within -304 without -304 _AT_MOST -304 _FOR_EACH -304 _IN_ONE -304 _ON_TOP -304
is -333
$END -85
is 343
$END -480 after -480 and -480 assumed -480 before -480 by -480 changed -480 , -480 curable -480 decided -480 despite -480 from -480 instead -480 lapses -480 needs -480 once -480 or -480 parts -480 } -480 ) -480 silence -480 STAYING -480 subject -480 survives -480 takes -480 through -480 to -480 unless -480 until -480 when -480 while -480 with -480 within -480 without -480 _AT_MOST -480 _FOR_EACH -480 _IN_ONE -480 _ON_TOP -480

is -332
$END -314 after -314 and -314 assumed -314 before -314 by -314 , -314 curable -314 despite -314 from -314 instead -314 lapses -314 needs -314 once -314 or -314 parts -314 ) -314 silence -314 STAYING -314 subject -314 survives -314 takes -314 through -314 to -314 unless -314 until -314 when -314 while -314 with -314 within -314 without -314 _AT_MOST -314 _FOR_EACH -314 _IN_ONE -314 _ON_TOP -314
$END -86
$END -76
$END -300 after -300 and 344 assumed -300 before -300 by -300 , -300 curable -300 despite -300 from -300 instead -300 lapses -300 needs -300 once -300 or 345 parts -300 ) -300 silence -300 STAYING -300 subject -300 survives -300 takes -300 through -300 to -300 unless -300 until -300 when -300 while -300 with -300 within -300 without -300 _AT_MOST -300 _FOR_EACH -300 _IN_ONE -300 _ON_TOP -300 <__condition_star_7> 346 <connective> 347
$END -307 after -307 and -307 assumed -307 before -307 by -307 , -307 curable -307 despite -307 for 348 from -307 has 349 in 350 instead -307 is 351 lapses -307 needs -307 not 352 once -307 or -307 parts -307 ) -307 silence -307 STAYING -307 subject -307 survives -307 takes -307 through -307 to -307 unless -307 until -307 when -307 while -307 with -307 within -307 without -307 _AT_MOST -307 _BY_PARTY 353 _FOR_EACH -307 _IN_ONE -307 _ON_TOP -307 <by_party> 354 <same> 355
$END -77
is -334
$END -486 after -486 and -486 assumed -486 before -486 by -486 changed -486 , -486 curable -486 decided -486 despite -486 from -486 instead -486 lapses -486 needs -486 once -486 or -486 parts -486 } -486 ) -486 silence -486 STAYING -486 subject -486 survives -486 takes -486 through -486 to -486 unless -486 until -486 when -486 while -486 with -486 within -486 without -486 _AT_MOST -486 _FOR_EACH -486 _IN_ONE -486 _ON_TOP -486
$END -306 after -306 and -306 assumed -306 before -306 by -306 , -306 curable -306 despite -306 from -306 instead -306 lapses -306 needs -306 once -306 or -306 parts -306 ) -306 silence -306 STAYING -306 subject -306 survives -306 takes -306 through -306 to -306 unless -306 until -306 when -306 while -306 with -306 within -306 without -306 _AT_MOST -306 _FOR_EACH -306 _IN_ONE -306 _ON_TOP -306
NAME 356

NAME 357 REF 358 <label> 359

NAME 360

$END -15

NAME 361

NAME 362
NAME 363
DATE 364
NAME 365
$END -51
DATE 366
NAME 367
STRING 368
REF 369

NAME 370


$END -79
REF 280 <refs> 371

STRING 372
clause 128 first 75 FOLD 76 ( 130 NAME 79 no 132 not 134 PATH 81 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 373 <counted> 144 <fold> 147 <happened> 148 <operand> 151 <path> 152 <used_of> 154 <yes_no> 156
$END -65 assumed 183 while 184 <keeps_part> 374

$END -505 assumed -505 while -505
NAME 375

and 376 can -97 cannot -97 may -97 must -97 or 377 <__by_actors_star_1> 378 <__who_plus_4> 379

can 380 cannot 381 may 382 must 383 <modal> 384
of 385

is 386

NAME 387

NAME 388

clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 389 <used_of> 154 <withheld> 268 <yes_no> 156
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 390 <used_of> 154 <withheld> 268 <yes_no> 156
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 391 <used_of> 154 <withheld> 268 <yes_no> 156
by 392
everything 393 REF 280 <refs> 394
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 395 <used_of> 154 <withheld> 268 <yes_no> 156
of 396
at 397
consent 398
$END -279 after -279 assumed -279 before -279 by -279 curable -279 despite -279 from -279 in 399 instead -279 lapses -279 needs -279 once -279 parts -279 silence -279 STAYING -279 subject -279 survives -279 takes -279 through -279 to -279 unless -279 until -279 when -279 while -279 with -279 within -279 without -279 _AT_MOST -279 _FOR_EACH -279 _IN_ONE -279 _ON_TOP -279
lapse 400
means 401
is 402 stays 403
to 404
any 405 completion 406 expiry 407 termination 408 <ending> 409
effect 410
at 411 clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 412 <used_of> 154 <withheld> 268 <yes_no> 156
NAME 413
clause 128 first 75 FOLD 76 ( 130 NAME 79 no 132 not 134 PATH 81 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 414 <counted> 144 <fold> 147 <happened> 148 <operand> 151 <path> 152 <used_of> 154 <yes_no> 156
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 415 <used_of> 154 <withheld> 268 <yes_no> 156
clause 128 first 75 FOLD 76 ( 130 NAME 79 no 132 not 134 PATH 81 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 416 <counted> 144 <fold> 147 <happened> 148 <operand> 151 <path> 152 <used_of> 154 <yes_no> 156
clause 128 first 75 FOLD 76 ( 130 NAME 79 no 132 not 134 PATH 81 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 417 <counted> 144 <fold> 147 <happened> 148 <operand> 151 <path> 152 <used_of> 154 <yes_no> 156
clause 128 first 75 FOLD 76 ( 130 NAME 79 no 132 not 134 PATH 81 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 418 <counted> 144 <fold> 147 <happened> 148 <operand> 151 <path> 152 <used_of> 154 <yes_no> 156
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 419 <used_of> 154 <withheld> 268 <yes_no> 156
deadline 420
most 421
each 422
one 423
top 424
$END -248 after 201 before 202 by 203 curable 204 despite 205 from 206 instead 207 lapses 208 needs 209 once 210 parts 211 silence 212 STAYING 213 subject 214 survives 215 takes 216 through 217 to 218 unless 219 until 220 when 221 while 222 with 223 within 224 without 225 _AT_MOST 226 _FOR_EACH 227 _IN_ONE 228 _ON_TOP 229 <bare_phrase> 231 <phrase> 425
$END -250 after -250 assumed 426 before -250 by -250 curable -250 despite -250 from -250 instead -250 lapses -250 needs -250 once -250 parts -250 silence -250 STAYING -250 subject -250 survives -250 takes -250 through -250 to -250 unless -250 until -250 when -250 while -250 with -250 within -250 without -250 _AT_MOST -250 _FOR_EACH -250 _IN_ONE -250 _ON_TOP -250
$END -507 after -507 before -507 by -507 curable -507 despite -507 from -507 instead -507 lapses -507 needs -507 once -507 parts -507 silence -507 STAYING -507 subject -507 survives -507 takes -507 through -507 to -507 unless -507 until -507 when -507 while -507 with -507 within -507 without -507 _AT_MOST -507 _FOR_EACH -507 _IN_ONE -507 _ON_TOP -507

only 427

NAME 428

STRING 429
by 430
NAME 431

renews 432

REF 433

REF 280 <refs> 434

REF 280 <refs> 435

REF 280 <clocked> 436 <refs> 437

clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _USED 88 <balance> 90 <converted_value> 92 <expr> 438 <fold> 94 <literal_amount> 95 <operand_value> 96 <path> 97 <simple_value> 100 <single_value> 101 <used_of> 102 <withheld> 103
: 439

: 440
$END -494 after -494 and -494 assumed -494 before -494 by -494 : -494 , -494 converted -494 curable -494 despite -494 for -494 from -494 has -494 in -494 instead -494 is -494 lapses -494 less -494 NAME 441 needs -494 not -494 once -494 or -494 parts -494 plus -494 ) -494 silence -494 STAYING -494 subject -494 survives -494 takes -494 through -494 times -494 to -494 unless -494 until -494 when -494 while -494 with -494 within -494 without -494 _AND_THE -494 _AT_MOST -494 _BY_PARTY -494 _FOR_EACH -494 _IN_ANY -494 _IN_ONE -494 _IN_OVER -494 _ON_TOP -494
$END -210 assumed -210
business 442 day 443 days 444 hour 445 hours 446 month 447 months 448 year 449 years 450 <unit> 451
business 452 deadline 453 earlier 454 end 455 later 456 start 457
$END -393 after -393 assumed -393 before -393 by -393 , -393 curable -393 despite -393 from -393 instead -393 lapses -393 needs -393 once -393 parts -393 ) -393 silence -393 STAYING -393 subject -393 survives -393 takes -393 through -393 to -393 unless -393 until -393 when -393 while -393 with -393 within -393 without -393 _AT_MOST -393 _FOR_EACH -393 _IN_ONE -393 _ON_TOP -393
$END -406 after -406 assumed -406 before -406 by -406 : -406 , -406 converted -406 curable -406 despite -406 from -406 instead -406 is -406 lapses -406 less -406 needs -406 once -406 parts -406 plus -406 ) -406 silence -406 STAYING -406 subject -406 survives -406 takes -406 through -406 times -406 to -406 unless -406 until -406 when -406 while -406 with -406 within -406 without -406 _AND_THE -406 _AT_MOST -406 _FOR_EACH -406 _IN_ANY -406 _IN_ONE -406 _IN_OVER -406 _ON_TOP -406
$END -410 after -410 assumed -410 before -410 by -410 : -410 , -410 converted -410 curable -410 despite -410 from -410 instead -410 is -410 lapses -410 less -410 needs -410 once -410 parts -410 plus -410 ) -410 silence -410 STAYING -410 subject -410 survives -410 takes -410 through -410 times -410 to -410 unless -410 until -410 when -410 while -410 with -410 within -410 without -410 _AND_THE -410 _AT_MOST -410 _FOR_EACH -410 _IN_ANY -410 _IN_ONE -410 _IN_OVER -410 _ON_TOP -410
after 458 before 459
$END -307 after -307 and -307 assumed -307 before -307 by -307 , -307 curable -307 despite -307 for 348 from -307 has 349 in 350 instead -307 is 351 lapses -307 needs -307 not 352 once -307 or -307 parts -307 ) -307 silence -307 STAYING -307 subject -307 survives -307 takes -307 through -307 to -307 unless -307 until -307 when -307 while -307 with -307 within -307 without -307 _AT_MOST -307 _BY_PARTY 353 _FOR_EACH -307 _IN_ONE -307 _ON_TOP -307 <by_party> 354 <same> 460
$END -411 after -411 assumed -411 before -411 by -411 : -411 , -411 converted -411 curable -411 despite -411 from -411 instead -411 is -411 lapses -411 less -411 needs -411 once -411 parts -411 plus -411 ) -411 silence -411 STAYING -411 subject -411 survives -411 takes -411 through -411 times -411 to -411 unless -411 until -411 when -411 while -411 with -411 within -411 without -411 _AND_THE -411 _AT_MOST -411 _FOR_EACH -411 _IN_ANY -411 _IN_ONE -411 _IN_OVER -411 _ON_TOP -411
$END -398 after -398 assumed -398 before -398 by -398 , -398 curable -398 despite -398 from -398 instead -398 lapses -398 needs -398 once -398 parts -398 ) -398 silence -398 STAYING -398 subject -398 survives -398 takes -398 through -398 to -398 unless -398 until -398 when -398 while -398 with -398 within -398 without -398 _AT_MOST -398 _FOR_EACH -398 _IN_ONE -398 _ON_TOP -398
$END -209 assumed -209
$END -407 after -407 assumed -407 before -407 by -407 : -407 , -407 converted -407 curable -407 despite -407 from -407 instead -407 is -407 lapses -407 less -407 needs -407 once -407 parts -407 plus -407 ) -407 silence -407 STAYING -407 subject -407 survives -407 takes -407 through -407 times -407 to -407 unless -407 until -407 when -407 while -407 with -407 within -407 without -407 _AND_THE -407 _AT_MOST -407 _FOR_EACH -407 _IN_ANY -407 _IN_ONE -407 _IN_OVER -407 _ON_TOP -407
clause 73 first 75 NAME 79 PATH 81 pay 461 _SHORTFALL 462 <path> 463
to 464
to 465
NAME 284 <names> 466
STRING 467
$END -26 by 468 <by_actors> 469
NAME 470 set 471 whole 472 yes/no 473 percent 474 <type> 475
$END -29
to 476
$END -32
$END -31
$END -500 after -500 assumed -500 before -500 by -500 , 477 curable -500 despite -500 for -500 from -500 instead -500 lapses -500 needs -500 once -500 parts -500 silence -500 STAYING -500 subject -500 survives -500 takes -500 through -500 to -500 unless -500 until -500 when -500 while -500 with -500 within -500 without -500 _AND_THE -500 _AT_MOST -500 _FOR_EACH -500 _IN_ONE -500 _ON_TOP -500 <__refs_star_15> 478
$END -61
STRING 479
end 480 survive 481
$END -498 assumed -498 at -498 , 482 oldest -498 ) -498 <__names_star_14> 483
$END -2
NAME 484
DATE 485
DATE 486
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 487 <used_of> 154 <withheld> 268 <yes_no> 156
$END -5 from 287 through 288 until 289 <runs_part> 488
$END -501 from -501 through -501 until -501
NAME 489 ZONE 490 <zone> 491
: 492
from 493
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _USED 88 <balance> 90 <converted_value> 92 <expr> 494 <fold> 94 <literal_amount> 95 <operand_value> 96 <path> 97 <simple_value> 100 <single_value> 101 <used_of> 102 <withheld> 103
clause 73 first 75 FOLD 495 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 496 the 84 withheld 86 _BALANCE 87 _USED 88 <balance> 90 <cap> 497 <converted_cap> 498 <literal_amount> 95 <operand_cap> 499 <path> 97 <simple_value> 500 <single_cap> 501 <used_of> 102 <withheld> 103
when 502
the 503
clause 73 first 75 NAME 79 PATH 81 <path> 504
) 505
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _USED 88 <balance> 90 <converted_value> 92 <fold> 94 <literal_amount> 95 <operand_value> 506 <path> 97 <simple_value> 100 <single_value> 101 <used_of> 102 <withheld> 103
to -196
even 507 up 508
to -197
to 509
of 510
of 511
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _USED 88 <balance> 90 <converted_value> 92 <expr> 512 <fold> 94 <literal_amount> 95 <operand_value> 96 <path> 97 <simple_value> 100 <single_value> 101 <used_of> 102 <withheld> 103
$END -490 after -490 and -490 assumed -490 before -490 by -490 changed -490 : -490 , -490 converted -490 curable -490 decided -490 despite -490 from -490 instead -490 is -490 lapses -490 less -490 needs -490 once -490 or -490 parts -490 plus -490 } -490 ) -490 silence -490 STAYING -490 subject -490 survives -490 takes -490 through -490 times -490 to -490 unless -490 until -490 when -490 while -490 with -490 within -490 without -490 _AND_THE -490 _AT_MOST -490 _FOR_EACH -490 _IN_ANY -490 _IN_ONE -490 _IN_OVER -490 _ON_TOP -490
NAME 513
NAME 514
STRING 515
at 516
clause -432 first -432 FOLD -432 ( -432 MONEY -432 NAME -432 NUMBER -432 PATH -432 PERCENT -432 the -432 withheld -432 _BALANCE -432 _USED -432
clause -431 first -431 FOLD -431 ( -431 MONEY -431 NAME -431 NUMBER -431 PATH -431 PERCENT -431 the -431 withheld -431 _BALANCE -431 _USED -431
clause -433 first -433 FOLD -433 ( -433 MONEY -433 NAME -433 NUMBER -433 PATH -433 PERCENT -433 the -433 withheld -433 _BALANCE -433 _USED -433
$END -429 assumed -429 : -429 , -429 less 314 plus 315 ) -429 times 316 to -429 _AND_THE -429 _IN_OVER -429 <operator> 517
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _USED 88 <balance> 90 <converted_value> 92 <fold> 94 <literal_amount> 95 <operand_value> 518 <path> 97 <simple_value> 100 <single_value> 101 <used_of> 102 <withheld> 103
$END -161
$END -88
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _USED 88 <balance> 90 <converted_value> 92 <expr> 519 <fold> 94 <literal_amount> 95 <operand_value> 96 <path> 97 <simple_value> 100 <single_value> 101 <used_of> 102 <withheld> 103
of 520
clause 73 , 521 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _USED 88 <balance> 90 <converted_value> 92 <expr> 522 <fold> 94 <literal_amount> 95 <operand_value> 96 <path> 97 <simple_value> 100 <single_value> 101 <used_of> 102 <withheld> 103
, 523 where 524 <moment> 525 <where> 526
count 527
to 528
a 529 made 530 paid 531
STRING 532
_IN_THE 533
not 534
part 535
counts 536 goes 537 is 538
STRING 539
completed 540
REF 280 <refs> 541
$END -75 of 542
for 348 is 543 of 544 <of_the> 545 <same> 546
) 547
is 548
$END -303 after -303 and -303 assumed -303 before -303 by -303 , -303 curable -303 despite -303 from -303 instead -303 lapses -303 needs -303 once -303 or -303 parts -303 ) -303 silence -303 STAYING -303 subject -303 survives -303 takes -303 through -303 to -303 unless -303 until -303 when -303 while -303 with -303 within -303 without -303 _AT_MOST -303 _FOR_EACH -303 _IN_ONE -303 _ON_TOP -303
: 549
ended 550 not 551
at 552 over 553 under 554 <more_or_less> 555
clause -301 first -301 FOLD -301 ( -301 NAME -301 no -301 not -301 PATH -301 yes -301 _AGREEMENT -301 _BALANCE -301 _USED -301
clause -302 first -302 FOLD -302 ( -302 NAME -302 no -302 not -302 PATH -302 yes -302 _AGREEMENT -302 _BALANCE -302 _USED -302
$END -299 after -299 and 344 assumed -299 before -299 by -299 , -299 curable -299 despite -299 from -299 instead -299 lapses -299 needs -299 once -299 or 345 parts -299 ) -299 silence -299 STAYING -299 subject -299 survives -299 takes -299 through -299 to -299 unless -299 until -299 when -299 while -299 with -299 within -299 without -299 _AT_MOST -299 _FOR_EACH -299 _IN_ONE -299 _ON_TOP -299 <connective> 556
clause 128 first 75 FOLD 76 ( 130 NAME 79 no 132 not 134 PATH 81 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <counted> 144 <fold> 147 <happened> 148 <operand> 557 <path> 152 <used_of> 154 <yes_no> 156
the 558
failed 559 happened 560 not 561 rejected 562 set 563 upheld 564 <outcome> 565
{ 566
after 567 at 552 before 568 clause 73 DATE 129 first 75 MONEY 131 NAME 79 no 569 none 133 not 570 NUMBER 135 over 553 PATH 81 PERCENT 136 STRING 138 under 554 withheld 86 yes 139 <date> 145 <literal> 571 <more_or_less> 572 <ordering> 573 <path> 574 <value> 575 <withheld> 155 <yes_no> 576
in 577
NAME 578
for 348 has 579 <same> 580
has 581
$END -34 by 468 <by_actors> 582
STRING -158
STRING -159
STRING 583
: 584
$END -50
$END -52
$END -57
$END -55
$END -54
$END -56
$END -53
$END -59
$END -58
$END -78
$END -64 assumed 183 while 184 <__keeps_star_2> 585 <keeps_part> 187
$END -66 assumed -66 while -66
$END -67 assumed -67 while -67
$END -506 assumed -506 while -506
$END -14
NAME 586
NAME 587
can -96 cannot -96 may -96 must -96 or 588
and 589 together 590
adopt -102 amend -102 assign -102 defer -102 delegate -102 extend -102 keep -102 NAME -102 pay -102 release -102 resume -102 suspend -102 terminate -102 waive -102
adopt -103 amend -103 assign -103 defer -103 delegate -103 extend -103 keep -103 NAME -103 pay -103 release -103 resume -103 suspend -103 terminate -103 waive -103
adopt -99 amend -99 assign -99 defer -99 delegate -99 extend -99 keep -99 NAME -99 only 591 pay -99 release -99 resume -99 suspend -99 terminate -99 waive -99
adopt 592 amend 593 assign 594 defer 595 delegate 596 extend 597 keep 598 NAME 599 not 600 pay 601 release 602 resume 603 suspend 604 terminate 605 waive 606 <act> 607 <act_name> 608 <keep_true> 609
adopt 592 amend 593 assign 594 defer 595 delegate 596 extend 597 keep 610 NAME 599 pay 601 release 602 resume 603 suspend 604 terminate 605 waive 606 <act> 611 <act_name> 608
NAME 612
open 613
$END -87
: 614
$END -261 after -261 assumed -261 before -261 by -261 curable -261 despite -261 from -261 instead -261 lapses -261 needs -261 once -261 parts -261 silence -261 STAYING -261 subject -261 survives -261 takes -261 through -261 to -261 unless -261 until -261 when -261 while -261 with -261 within -261 without -261 _AT_MOST -261 _FOR_EACH -261 _IN_ONE -261 _ON_TOP -261
$END -259 after -259 assumed -259 before -259 by -259 curable -259 despite -259 from -259 instead -259 lapses -259 needs -259 once -259 parts -259 silence -259 STAYING -259 subject -259 survives -259 takes -259 through -259 to -259 unless -259 until -259 when -259 while -259 with -259 within -259 without -259 _AT_MOST -259 _FOR_EACH -259 _IN_ONE -259 _ON_TOP -259
$END -258 after -258 assumed -258 before -258 by -258 curable -258 despite -258 from -258 instead -258 lapses -258 needs -258 once -258 parts -258 silence -258 STAYING -258 subject -258 survives -258 takes -258 through -258 to -258 unless -258 until -258 when -258 while -258 with -258 within -258 without -258 _AT_MOST -258 _FOR_EACH -258 _IN_ONE -258 _ON_TOP -258
NAME 615 performance 616
else 617
$END -262 after -262 assumed -262 before -262 by -262 curable -262 despite -262 from -262 instead -262 lapses -262 needs -262 once -262 parts -262 silence -262 STAYING -262 subject -262 survives -262 takes -262 through -262 to -262 unless -262 until -262 when -262 while -262 with -262 within -262 without -262 _AT_MOST -262 _FOR_EACH -262 _IN_ONE -262 _ON_TOP -262
$END -254 after -254 assumed -254 before -254 by -254 curable -254 despite -254 from -254 instead -254 lapses -254 needs -254 once -254 parts -254 silence -254 STAYING -254 subject -254 survives -254 takes -254 through -254 to -254 unless -254 until -254 when -254 while -254 with -254 within -254 without -254 _AT_MOST -254 _FOR_EACH -254 _IN_ONE -254 _ON_TOP -254
REF 280 <refs> 618
its 619
of 620
each 621
after 622
NAME 623
released 624
liable 625
REF 280 <refs> 626
end 627
for -292 through -292 under -292
for -293 through -293 under -293
for -294 through -294 under -294
for 628 through 629 under 630 <survives_for> 631 <under_refs> 632
at 633 NUMBER 258 <duration> 634
least 635
$END -256 after -256 assumed -256 before -256 by -256 curable -256 despite -256 from -256 instead -256 lapses -256 needs -256 once -256 parts -256 silence -256 STAYING -256 subject -256 survives -256 takes -256 through -256 to -256 unless -256 until -256 when -256 while -256 with -256 within -256 without -256 _AT_MOST -256 _FOR_EACH -256 _IN_ONE -256 _ON_TOP -256
$END -265 after -265 assumed -265 before -265 by -265 curable -265 despite -265 from -265 instead -265 lapses -265 needs -265 once -265 parts -265 silence -265 STAYING -265 subject -265 survives -265 takes -265 through -265 to -265 unless -265 until -265 when -265 while -265 with -265 within -265 without -265 _AT_MOST -265 _FOR_EACH -265 _IN_ONE -265 _ON_TOP -265
$END -252 after -252 assumed -252 before -252 by -252 curable -252 despite -252 from -252 instead -252 lapses -252 needs -252 once -252 parts -252 silence -252 STAYING -252 subject -252 survives -252 takes -252 through -252 to -252 unless -252 until -252 when -252 while -252 with -252 within -252 without -252 _AT_MOST -252 _FOR_EACH -252 _IN_ONE -252 _ON_TOP -252
$END -255 after -255 assumed -255 before -255 by -255 curable -255 despite -255 from -255 instead -255 lapses -255 needs -255 once -255 parts -255 silence -255 STAYING -255 subject -255 survives -255 takes -255 through -255 to -255 unless -255 until -255 when -255 while -255 with -255 within -255 without -255 _AT_MOST -255 _FOR_EACH -255 _IN_ONE -255 _ON_TOP -255
$END -251 after -251 assumed -251 before -251 by -251 curable -251 despite -251 from -251 instead -251 lapses -251 needs -251 once -251 parts -251 silence -251 STAYING -251 subject -251 survives -251 takes -251 through -251 to -251 unless -251 until -251 when -251 while -251 with -251 within -251 without -251 _AT_MOST -251 _FOR_EACH -251 _IN_ONE -251 _ON_TOP -251
$END -253 after -253 assumed -253 before -253 by -253 curable -253 despite -253 from -253 instead -253 lapses -253 needs -253 once -253 parts -253 silence -253 STAYING -253 subject -253 survives -253 takes -253 through -253 to -253 unless -253 until -253 when -253 while -253 with -253 within -253 without -253 _AT_MOST -253 _FOR_EACH -253 _IN_ONE -253 _ON_TOP -253
$END -269 after -269 assumed -269 before -269 by -269 curable -269 despite -269 from -269 instead -269 lapses -269 needs -269 once -269 parts -269 silence -269 STAYING -269 subject -269 survives -269 takes -269 through -269 to -269 unless -269 until -269 when -269 while -269 with -269 within -269 without -269 _AT_MOST -269 _FOR_EACH -269 _IN_ONE -269 _ON_TOP -269
$END -260 after -260 assumed -260 before -260 by -260 curable -260 despite -260 from -260 instead -260 lapses -260 needs -260 once -260 parts -260 silence -260 STAYING -260 subject -260 survives -260 takes -260 through -260 to -260 unless -260 until -260 when -260 while -260 with -260 within -260 without -260 _AT_MOST -260 _FOR_EACH -260 _IN_ONE -260 _ON_TOP -260
STRING 636
NUMBER 637
breach 638 NAME 639
sum 640
of 641
$END -508 after -508 before -508 by -508 curable -508 despite -508 from -508 instead -508 lapses -508 needs -508 once -508 parts -508 silence -508 STAYING -508 subject -508 survives -508 takes -508 through -508 to -508 unless -508 until -508 when -508 while -508 with -508 within -508 without -508 _AT_MOST -508 _FOR_EACH -508 _IN_ONE -508 _ON_TOP -508
STRING 642
STRING 643
: 644
$END -82
NAME 284 <names> 645
STRING 646
for 647
as 648
$END -62
$END -60
$END -153 after 201 before 202 by 203 curable 204 despite 205 from 206 instead 207 lapses 208 needs 209 once 210 parts 211 silence 212 STAYING 213 subject 214 survives 215 takes 216 through 217 to 218 unless 219 until 220 when 221 while 222 with 223 within 224 without 225 _AT_MOST 226 _FOR_EACH 227 _IN_ONE 228 _ON_TOP 229 <__norm_star_3> 649 <bare_phrase> 231 <phrase> 232
$END -144 after -144 before -144 by -144 curable -144 despite -144 from -144 instead -144 lapses -144 needs -144 once -144 parts -144 silence -144 STAYING -144 subject -144 survives -144 takes -144 through -144 to -144 unless -144 until -144 when -144 while -144 with -144 within -144 without -144 _AND_THE 650 _AT_MOST -144 _FOR_EACH -144 _IN_ONE -144 _ON_TOP -144
: 651
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _USED 88 <balance> 90 <converted_value> 92 <expr> 652 <fold> 94 <literal_amount> 95 <operand_value> 96 <path> 97 <simple_value> 100 <single_value> 101 <used_of> 102 <withheld> 103
NAME 653
$END -412 after -412 assumed -412 before -412 by -412 : -412 , -412 converted -412 curable -412 despite -412 from -412 instead -412 is -412 lapses -412 less -412 needs -412 once -412 parts -412 plus -412 ) -412 silence -412 STAYING -412 subject -412 survives -412 takes -412 through -412 times -412 to -412 unless -412 until -412 when -412 while -412 with -412 within -412 without -412 _AND_THE -412 _AT_MOST -412 _FOR_EACH -412 _IN_ANY -412 _IN_ONE -412 _IN_OVER -412 _ON_TOP -412
day 654 days 655
$END -421 after -421 ago -421 assumed -421 before -421 by -421 : -421 , -421 converted -421 curable -421 despite -421 from -421 instead -421 is -421 lapses -421 later -421 less -421 needs -421 once -421 parts -421 plus -421 ) -421 silence -421 STAYING -421 subject -421 survives -421 takes -421 through -421 times -421 to -421 unless -421 until -421 when -421 while -421 with -421 within -421 without -421 _AND_THE -421 _AT_MOST -421 _FOR_EACH -421 _IN_ONE -421 _IN_OVER -421 _ON_TOP -421
$END -422 after -422 ago -422 assumed -422 before -422 by -422 : -422 , -422 converted -422 curable -422 despite -422 from -422 instead -422 is -422 lapses -422 later -422 less -422 needs -422 once -422 parts -422 plus -422 ) -422 silence -422 STAYING -422 subject -422 survives -422 takes -422 through -422 times -422 to -422 unless -422 until -422 when -422 while -422 with -422 within -422 without -422 _AND_THE -422 _AT_MOST -422 _FOR_EACH -422 _IN_ONE -422 _IN_OVER -422 _ON_TOP -422
$END -419 after -419 ago -419 assumed -419 before -419 by -419 : -419 , -419 converted -419 curable -419 despite -419 from -419 instead -419 is -419 lapses -419 later -419 less -419 needs -419 once -419 parts -419 plus -419 ) -419 silence -419 STAYING -419 subject -419 survives -419 takes -419 through -419 times -419 to -419 unless -419 until -419 when -419 while -419 with -419 within -419 without -419 _AND_THE -419 _AT_MOST -419 _FOR_EACH -419 _IN_ONE -419 _IN_OVER -419 _ON_TOP -419
$END -420 after -420 ago -420 assumed -420 before -420 by -420 : -420 , -420 converted -420 curable -420 despite -420 from -420 instead -420 is -420 lapses -420 later -420 less -420 needs -420 once -420 parts -420 plus -420 ) -420 silence -420 STAYING -420 subject -420 survives -420 takes -420 through -420 times -420 to -420 unless -420 until -420 when -420 while -420 with -420 within -420 without -420 _AND_THE -420 _AT_MOST -420 _FOR_EACH -420 _IN_ONE -420 _IN_OVER -420 _ON_TOP -420
$END -425 after -425 ago -425 assumed -425 before -425 by -425 : -425 , -425 converted -425 curable -425 despite -425 from -425 instead -425 is -425 lapses -425 later -425 less -425 needs -425 once -425 parts -425 plus -425 ) -425 silence -425 STAYING -425 subject -425 survives -425 takes -425 through -425 times -425 to -425 unless -425 until -425 when -425 while -425 with -425 within -425 without -425 _AND_THE -425 _AT_MOST -425 _FOR_EACH -425 _IN_ONE -425 _IN_OVER -425 _ON_TOP -425
$END -426 after -426 ago -426 assumed -426 before -426 by -426 : -426 , -426 converted -426 curable -426 despite -426 from -426 instead -426 is -426 lapses -426 later -426 less -426 needs -426 once -426 parts -426 plus -426 ) -426 silence -426 STAYING -426 subject -426 survives -426 takes -426 through -426 times -426 to -426 unless -426 until -426 when -426 while -426 with -426 within -426 without -426 _AND_THE -426 _AT_MOST -426 _FOR_EACH -426 _IN_ONE -426 _IN_OVER -426 _ON_TOP -426
$END -427 after -427 ago -427 assumed -427 before -427 by -427 : -427 , -427 converted -427 curable -427 despite -427 from -427 instead -427 is -427 lapses -427 later -427 less -427 needs -427 once -427 parts -427 plus -427 ) -427 silence -427 STAYING -427 subject -427 survives -427 takes -427 through -427 times -427 to -427 unless -427 until -427 when -427 while -427 with -427 within -427 without -427 _AND_THE -427 _AT_MOST -427 _FOR_EACH -427 _IN_ONE -427 _IN_OVER -427 _ON_TOP -427
$END -428 after -428 ago -428 assumed -428 before -428 by -428 : -428 , -428 converted -428 curable -428 despite -428 from -428 instead -428 is -428 lapses -428 later -428 less -428 needs -428 once -428 parts -428 plus -428 ) -428 silence -428 STAYING -428 subject -428 survives -428 takes -428 through -428 times -428 to -428 unless -428 until -428 when -428 while -428 with -428 within -428 without -428 _AND_THE -428 _AT_MOST -428 _FOR_EACH -428 _IN_ONE -428 _IN_OVER -428 _ON_TOP -428
$END -418 after -418 ago -418 assumed -418 before -418 by -418 : -418 , -418 converted -418 curable -418 despite -418 from -418 instead -418 is -418 lapses -418 later -418 less -418 needs -418 once -418 parts -418 plus -418 ) -418 silence -418 STAYING -418 subject -418 survives -418 takes -418 through -418 times -418 to -418 unless -418 until -418 when -418 while -418 with -418 within -418 without -418 _AND_THE -418 _AT_MOST -418 _FOR_EACH -418 _IN_ONE -418 _IN_OVER -418 _ON_TOP -418
day 656
of 657
of 658
of 659
of 660
of 661
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 662 <used_of> 154 <withheld> 268 <yes_no> 156
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 663 <used_of> 154 <withheld> 268 <yes_no> 156
$END -413 after -413 assumed -413 before -413 by -413 , -413 curable -413 despite -413 from -413 has 581 instead -413 lapses -413 needs -413 once -413 parts -413 ) -413 silence -413 STAYING -413 subject -413 survives -413 takes -413 through -413 to -413 unless -413 until -413 when -413 while -413 with -413 within -413 without -413 _AT_MOST -413 _FOR_EACH -413 _IN_ONE -413 _ON_TOP -413
$END -202 assumed -202 of 664
of 665
$END -201 assumed -201
NAME 666
NAME 667
at 668 oldest 669 <chosen> 670
$END -199
NAME 671
$END -25
$END -24 changed -24 decided -24 starts -24
of 672
number 673
$END -17 changed -17 decided -17 starts -17
$END -22 changed -22 decided -22 from 674 starts -22
$END -16
NAME 675
REF 676
$END -499 after -499 assumed -499 before -499 by -499 , 677 curable -499 despite -499 for -499 from -499 instead -499 lapses -499 needs -499 once -499 parts -499 silence -499 STAYING -499 subject -499 survives -499 takes -499 through -499 to -499 unless -499 until -499 when -499 while -499 with -499 within -499 without -499 _AND_THE -499 _AT_MOST -499 _FOR_EACH -499 _IN_ONE -499 _ON_TOP -499
$END -1
$END -7
any 678
NAME 679
$END -497 assumed -497 at -497 , 680 oldest -497 ) -497
$END -4
$END -8 from -8 through -8 until -8
$END -10 from -10 through -10 until -10
$END -9 from -9 through -9 until -9
$END -502 from -502 through -502 until -502
$END -12
$END -11
$END -3
NAME 681
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 682 <used_of> 154 <withheld> 268 <yes_no> 156
$END -170 assumed -170
of 683
$END -448 assumed -448 , -448 converted -448 less -448 of 684 plus -448 times -448 _IN_ANY -448 _IN_OVER -448
$END -174 assumed -174 , 685 _IN_ANY 686 _IN_OVER 687 <over> 688 <shared_with> 689
$END -466 assumed -466 , -466 converted 690 less -466 plus -466 times -466 _IN_ANY -466 _IN_OVER -466
$END -465 assumed -465 , -465 less 314 plus 315 times 316 _IN_ANY -465 _IN_OVER -465 <__cap_star_12> 691 <operator> 692
$END -470 assumed -470 , -470 converted -470 less -470 plus -470 times -470 _IN_ANY -470 _IN_OVER -470
$END -468 assumed -468 , -468 converted -468 less -468 plus -468 times -468 _IN_ANY -468 _IN_OVER -468
known 693
NAME 694
$END -455 assumed -455 : -455 , -455 converted -455 is -455 less -455 plus -455 ) -455 since 695 times -455 to -455 where 524 _AND_THE -455 _IN_ANY 696 _IN_OVER -455 _IN_THE 697 <in_the> 698 <since_time> 699 <where> 700 <window> 701
$END -442 assumed -442 : -442 , -442 converted -442 less -442 plus -442 ) -442 times -442 to -442 _AND_THE -442 _IN_ANY -442 _IN_OVER -442
$END -435 assumed -435 : -435 , -435 less -435 plus -435 ) -435 times -435 to -435 _AND_THE -435 _IN_OVER -435
to -195
to -194
NUMBER 702
( 703
( 704
$END -169 assumed -169 , 705 _AND_THE 706 <each_tier> 707
$END -462 assumed -462 : -462 , -462 converted -462 is -462 less -462 plus -462 ) -462 times -462 to -462 _AND_THE -462 _IN_ANY -462 _IN_OVER -462
$END -463 assumed -463 : -463 , -463 converted -463 is -463 less -463 plus -463 ) -463 times -463 to -463 _AND_THE -463 _IN_ANY -463 _IN_OVER -463
$END -165
NAME 708
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _USED 88 <balance> 90 <converted_value> 92 <fold> 94 <literal_amount> 95 <operand_value> 709 <path> 97 <simple_value> 100 <single_value> 101 <used_of> 102 <withheld> 103
$END -521 assumed -521 : -521 , -521 less -521 plus -521 ) -521 times -521 to -521 _AND_THE -521 _IN_OVER -521
$END -247
NAME 710
by 711
_IN_OVER 712
at 713
( 714
$END -220 assumed -220 , 715 <share> 716
, 523 <moment> 717
what 718
REF 280 <refs> 719
breach 720
good 721
within 722 <after_the_test> 723
$END -231 assumed -231
the 724
carry 725
NAME 726
in 727 nowhere 728 _IN_OVER 729 _IN_THE 730
to 731
not 732
$END -215
$END -149 after 201 before 202 by 203 curable 204 despite 205 from 206 instead 207 lapses 208 needs 209 once 210 parts 211 silence 212 STAYING 213 subject 214 survives 215 takes 216 through 217 to 218 unless 219 until 220 when 221 while 222 with 223 within 224 without 225 _AT_MOST 226 _FOR_EACH 227 _IN_ONE 228 _ON_TOP 229 <__norm_star_3> 733 <bare_phrase> 231 <phrase> 232
$END -155 after 201 before 202 by 203 curable 204 despite 205 from 206 instead 207 lapses 208 needs 209 once 210 parts 211 silence 212 STAYING 213 subject 214 survives 215 takes 216 through 217 to 218 unless 219 until 220 when 221 while 222 with 223 within 224 without 225 _AT_MOST 226 _FOR_EACH 227 _IN_ONE 228 _ON_TOP 229 <__norm_star_3> 734 <bare_phrase> 231 <phrase> 232
NAME 735
breached 736 cut 737 fulfilled 738 not 739 open 740 overdue 741 settled 742 spent 743 suspended 744 uncured 745 <clause_state> 746
the 747
is 748
is 749 of 544 <of_the> 750
$END -305 after -305 and -305 assumed -305 before -305 by -305 , -305 curable -305 despite -305 from -305 instead -305 lapses -305 needs -305 once -305 or -305 parts -305 ) -305 silence -305 STAYING -305 subject -305 survives -305 takes -305 through -305 to -305 unless -305 until -305 when -305 while -305 with -305 within -305 without -305 _AT_MOST -305 _FOR_EACH -305 _IN_ONE -305 _ON_TOP -305
open 751
as 752 clause 128 DATE 129 first 75 FOLD 76 ( 130 MONEY 131 NAME 79 no 132 none 133 not 134 NUMBER 135 PATH 81 PERCENT 136 STRING 138 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 143 <counted> 144 <date> 145 <fold> 147 <happened> 148 <literal> 149 <meaning> 753 <operand> 151 <path> 152 <used_of> 154 <withheld> 155 <yes_no> 156
$END -329 after -329 and -329 assumed -329 before -329 by -329 , -329 curable -329 despite -329 from -329 instead -329 lapses -329 needs -329 once -329 or -329 parts -329 ) -329 silence -329 STAYING -329 subject -329 survives -329 takes -329 through -329 to -329 unless -329 until -329 when -329 while -329 with -329 within -329 without -329 _AT_MOST -329 _BY_CAUSE 754 _FOR_EACH -329 _IN_ONE -329 _ON_TOP -329 <by_cause> 755
ended 756
least 757 most 758
clause -344 DATE -344 first -344 MONEY -344 NAME -344 no -344 none -344 NUMBER -344 PATH -344 PERCENT -344 STRING -344 withheld -344 yes -344
clause -345 DATE -345 first -345 MONEY -345 NAME -345 no -345 none -345 NUMBER -345 PATH -345 PERCENT -345 STRING -345 withheld -345 yes -345
MONEY 78 NAME 759 NUMBER 80 PERCENT 760 withheld 86 <bound> 761 <literal_amount> 762 <withheld> 103
clause 128 first 75 FOLD 76 ( 130 NAME 79 no 132 not 134 PATH 81 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <counted> 144 <fold> 147 <happened> 148 <operand> 763 <path> 152 <used_of> 154 <yes_no> 156
$END -515 after -515 and -515 assumed -515 before -515 by -515 , -515 curable -515 despite -515 from -515 instead -515 lapses -515 needs -515 once -515 or -515 parts -515 ) -515 silence -515 STAYING -515 subject -515 survives -515 takes -515 through -515 to -515 unless -515 until -515 when -515 while -515 with -515 within -515 without -515 _AT_MOST -515 _FOR_EACH -515 _IN_ONE -515 _ON_TOP -515
same 764
to 765
$END -367 after -367 and -367 assumed -367 at 766 before -367 by -367 , -367 curable -367 despite -367 earlier 767 from -367 instead -367 lapses -367 needs -367 on 768 once -367 or -367 parts -367 ) -367 silence -367 since 769 STAYING -367 subject -367 survives -367 takes -367 through -367 to -367 unless -367 until -367 when -367 while -367 with -367 within -367 without -367 _AT_MOST -367 _FOR_EACH -367 _IN_ONE -367 _ON_TOP -367 <qualifier> 770
failed 559 happened 771 rejected 562 set 563 upheld 564 <outcome> 772
NAME -390
aside 773
NAME -389
NAME 774
clause 73 DATE 129 first 75 MONEY 131 NAME 79 no 775 none 133 NUMBER 135 PATH 81 PERCENT 136 STRING 138 withheld 86 yes 139 <date> 145 <literal> 571 <path> 574 <value> 776 <values> 777 <withheld> 155 <yes_no> 576
clause -339 DATE -339 first -339 MONEY -339 NAME -339 no -339 none -339 NUMBER -339 PATH -339 PERCENT -339 STRING -339 withheld -339 yes -339
clause -337 DATE -337 first -337 MONEY -337 NAME -337 no -337 none -337 NUMBER -337 PATH -337 PERCENT -337 STRING -337 withheld -337 yes -337
$END -488 after -488 and -488 assumed -488 before -488 by -488 , -488 curable -488 despite -488 earlier 778 from -488 instead -488 lapses -488 later 779 needs -488 once -488 or -488 parts -488 ) -488 silence -488 STAYING -488 subject -488 survives -488 takes -488 through -488 to -488 unless -488 until -488 when -488 while -488 with -488 within -488 without -488 _AT_MOST -488 _FOR_EACH -488 _IN_ONE -488 _ON_TOP -488
clause 73 DATE 129 first 75 MONEY 131 NAME 79 no 775 none 133 NUMBER 135 PATH 81 PERCENT 136 STRING 138 withheld 86 yes 139 <date> 145 <literal> 571 <path> 574 <value> 780 <withheld> 155 <yes_no> 576
$END -479 after -479 and -479 assumed -479 before -479 by -479 changed -479 , -479 curable -479 decided -479 despite -479 from -479 instead -479 lapses -479 needs -479 once -479 or -479 parts -479 } -479 ) -479 silence -479 STAYING -479 subject -479 survives -479 takes -479 through -479 to -479 unless -479 until -479 when -479 while -479 with -479 within -479 without -479 _AT_MOST -479 _FOR_EACH -479 _IN_ONE -479 _ON_TOP -479
clause -341 DATE -341 first -341 MONEY -341 NAME -341 no -341 none -341 NUMBER -341 PATH -341 PERCENT -341 STRING -341 withheld -341 yes -341
clause 73 DATE 129 first 75 MONEY 131 NAME 79 no 775 none 133 NUMBER 135 PATH 81 PERCENT 136 STRING 138 withheld 86 yes 139 <date> 145 <literal> 571 <path> 574 <value> 781 <withheld> 155 <yes_no> 576
$END -477 after -477 and -477 assumed -477 before -477 by -477 changed -477 , -477 curable -477 decided -477 despite -477 from -477 instead -477 lapses -477 needs -477 once -477 or -477 parts -477 } -477 ) -477 silence -477 STAYING -477 subject -477 survives -477 takes -477 through -477 to -477 unless -477 until -477 when -477 while -477 with -477 within -477 without -477 _AT_MOST -477 _FOR_EACH -477 _IN_ONE -477 _ON_TOP -477
$END -308 after -308 and -308 assumed -308 before -308 by -308 , -308 curable -308 despite -308 from -308 instead -308 lapses -308 needs -308 once -308 or -308 parts -308 ) -308 silence -308 STAYING -308 subject -308 survives -308 takes -308 through -308 to -308 unless -308 until -308 when -308 while -308 with -308 within -308 without -308 _AT_MOST -308 _FOR_EACH -308 _IN_ONE -308 _ON_TOP -308
$END -478 after -478 and -478 assumed -478 before -478 by -478 changed -478 , -478 curable -478 decided -478 despite -478 from -478 instead -478 lapses -478 needs -478 once -478 or -478 parts -478 } -478 ) -478 silence -478 STAYING -478 subject -478 survives -478 takes -478 through -478 to -478 unless -478 until -478 when -478 while -478 with -478 within -478 without -478 _AT_MOST -478 _FOR_EACH -478 _IN_ONE -478 _ON_TOP -478
{ 782
for -376 has -376
happened 783 not 784
has 785
happened 786 not 787
$END -33
$END -157 after 201 before 202 by 203 curable 204 despite 205 from 206 instead 207 lapses 208 needs 209 once 210 parts 211 silence 212 STAYING 213 subject 214 survives 215 takes 216 through 217 to 218 unless 219 until 220 when 221 while 222 with 223 within 224 without 225 _AT_MOST 226 _FOR_EACH 227 _IN_ONE 228 _ON_TOP 229 <__except_star_6> 788 <bare_phrase> 231 <gate> 789 <phrase> 790
NAME 470 set 471 whole 472 yes/no 473 percent 474 <type> 791
$END -63 assumed 183 while 184 <keeps_part> 374
and -509 together -509
$END -503 can -503 cannot -503 may -503 must -503 or -503
NAME 792
NAME 793
can -98 cannot -98 may -98 must -98
adopt -100 amend -100 assign -100 defer -100 delegate -100 extend -100 keep -100 NAME -100 pay -100 release -100 resume -100 suspend -100 terminate -100 waive -100
$END -140 after -140 before -140 by -140 curable -140 despite -140 from -140 instead -140 lapses -140 NAME 794 needs -140 once -140 or -140 parts -140 silence -140 STAYING -140 subject -140 survives -140 takes -140 through -140 to -140 unless -140 until -140 when -140 while -140 with -140 within -140 without -140 _AT_MOST -140 _FOR_EACH -140 _IN_ONE -140 _ON_TOP -140
$END -141 after -141 agreement 795 before -141 by -141 curable -141 despite -141 from -141 instead -141 lapses -141 needs -141 once -141 or -141 parts -141 REF 280 silence -141 STAYING -141 subject -141 survives -141 takes -141 through -141 to -141 unless -141 until -141 when -141 while -141 with -141 within -141 without -141 _AT_MOST -141 _FOR_EACH -141 _IN_ONE -141 _ON_TOP -141 <refs> 796
$END -138 after -138 agreement 797 before -138 by -138 curable -138 despite -138 from -138 instead -138 lapses -138 needs -138 once -138 or -138 parts -138 REF 280 silence -138 STAYING -138 subject -138 survives -138 takes -138 through -138 to -138 unless -138 until -138 when -138 while -138 with -138 within -138 without -138 _AT_MOST -138 _FOR_EACH -138 _IN_ONE -138 _ON_TOP -138 <refs> 798
$END -142 after -142 before -142 by -142 curable -142 despite -142 from -142 instead -142 lapses -142 needs -142 once -142 or -142 parts -142 REF 799 silence -142 STAYING -142 subject -142 survives -142 takes -142 through -142 to -142 unless -142 until -142 when -142 while -142 with -142 within -142 without -142 _AT_MOST -142 _FOR_EACH -142 _IN_ONE -142 _ON_TOP -142
$END -139 after -139 before -139 by -139 curable -139 despite -139 from -139 instead -139 lapses -139 needs -139 once -139 or -139 parts -139 REF 280 silence -139 STAYING -139 subject -139 survives -139 takes -139 through -139 to -139 unless -139 until -139 when -139 while -139 with -139 within -139 without -139 _AT_MOST -139 _FOR_EACH -139 _IN_ONE -139 _ON_TOP -139 <refs> 800
$END -137 after -137 before -137 by -137 curable -137 despite -137 from -137 instead -137 lapses -137 needs -137 once -137 or -137 parts -137 REF 280 silence -137 STAYING -137 subject -137 survives -137 takes -137 through -137 to -137 unless -137 until -137 when -137 while -137 with -137 within -137 without -137 _AT_MOST -137 _FOR_EACH -137 _IN_ONE -137 _ON_TOP -137 <refs> 801
$END -131 after -131 before -131 by -131 clause 128 curable -131 despite -131 first 75 FOLD 76 from -131 instead -131 lapses -131 ( 130 NAME 79 needs -131 no 132 not 134 once -131 or -131 parts -131 PATH 81 silence -131 STAYING -131 subject -131 survives -131 takes -131 through -131 to -131 unless -131 until -131 when -131 while -131 with -131 within -131 without -131 yes 139 _AGREEMENT 140 _AT_MOST -131 _BALANCE 87 _FOR_EACH -131 _IN_ONE -131 _ON_TOP -131 _USED 88 <atom> 141 <balance> 142 <condition> 802 <counted> 144 <fold> 147 <happened> 148 <operand> 151 <path> 152 <used_of> 154 <yes_no> 156
$END -129 after -129 before -129 by -129 curable -129 despite -129 from -129 instead -129 lapses -129 needs -129 once -129 or -129 parts -129 silence -129 STAYING -129 subject -129 survives -129 takes -129 through -129 to -129 unless -129 until -129 when -129 while -129 with -129 within -129 without -129 _AT_MOST -129 _FOR_EACH -129 _IN_ONE -129 _ON_TOP -129
adopt -101 amend -101 assign -101 defer -101 delegate -101 extend -101 keep -101 NAME -101 pay -101 release -101 resume -101 suspend -101 terminate -101 waive -101
$END -130 after -130 before -130 by -130 clause 73 curable -130 despite -130 first 75 from -130 instead -130 lapses -130 ( 803 MONEY 804 NAME 79 needs -130 once -130 or -130 parts -130 PATH 81 silence -130 STAYING -130 subject -130 survives -130 takes -130 through -130 to -130 unless -130 until -130 when -130 while -130 with -130 within -130 without -130 _AT_MOST -130 _FOR_EACH -130 _IN_ONE -130 _ON_TOP -130 <path> 805
$END -136 after -136 before -136 by -136 curable -136 despite -136 from -136 instead -136 lapses -136 needs -136 once -136 or -136 parts -136 REF 280 silence -136 STAYING -136 subject -136 survives -136 takes -136 through -136 to -136 unless -136 until -136 when -136 while -136 with -136 within -136 without -136 _AT_MOST -136 _FOR_EACH -136 _IN_ONE -136 _ON_TOP -136 <refs> 806
$END -133 after -133 before -133 by -133 curable -133 despite -133 from -133 instead -133 lapses -133 needs -133 once -133 or -133 parts -133 REF 280 silence -133 STAYING -133 subject -133 survives -133 takes -133 through -133 to -133 unless -133 until -133 when -133 while -133 with -133 within -133 without -133 _AT_MOST -133 _FOR_EACH -133 _IN_ONE -133 _ON_TOP -133 <refs> 807
$END -132 after -132 before -132 by -132 curable -132 despite -132 from -132 instead -132 lapses -132 needs -132 once -132 or -132 parts -132 REF 280 silence -132 STAYING -132 subject -132 survives -132 takes -132 through -132 to -132 unless -132 until -132 when -132 while -132 with -132 within -132 without -132 _AT_MOST -132 _FOR_EACH -132 _IN_ONE -132 _ON_TOP -132 <clocked> 808 <refs> 437
$END -134 after -134 agreement 809 before -134 by -134 curable -134 despite -134 from -134 instead -134 lapses -134 needs -134 once -134 or -134 parts -134 REF 280 silence -134 STAYING -134 subject -134 survives -134 takes -134 through -134 to -134 unless -134 until -134 when -134 while -134 with -134 within -134 without -134 _AT_MOST -134 _FOR_EACH -134 _IN_ONE -134 _ON_TOP -134 <refs> 810
$END -135 after -135 before -135 by -135 curable -135 despite -135 from -135 instead -135 lapses -135 needs -135 once -135 or -135 parts -135 REF 280 silence -135 STAYING -135 subject -135 survives -135 takes -135 through -135 to -135 unless -135 until -135 when -135 while -135 with -135 within -135 without -135 _AT_MOST -135 _FOR_EACH -135 _IN_ONE -135 _ON_TOP -135 <refs> 811
$END -93 after 201 before 202 by 203 curable 204 despite 205 from 206 instead 207 lapses 208 needs 209 once 210 parts 211 silence 212 STAYING 213 subject 214 survives 215 takes 216 through 217 to 218 unless 219 until 220 when 221 while 222 with 223 within 224 without 225 _AT_MOST 226 _FOR_EACH 227 _IN_ONE 228 _ON_TOP 229 <__norm_star_3> 812 <bare_phrase> 231 <phrase> 232
$END -104 after -104 before -104 by -104 curable -104 despite -104 from -104 instead -104 lapses -104 needs -104 once -104 or 813 parts -104 silence -104 STAYING -104 subject -104 survives -104 takes -104 through -104 to -104 unless -104 until -104 when -104 while -104 with -104 within -104 without -104 _AT_MOST -104 _FOR_EACH -104 _IN_ONE -104 _ON_TOP -104 <__act_plus_5> 814
$END -95 after 201 before 202 by 203 curable 204 despite 205 from 206 instead 207 lapses 208 needs 209 once 210 parts 211 silence 212 STAYING 213 subject 214 survives 215 takes 216 through 217 to 218 unless 219 until 220 when 221 while 222 with 223 within 224 without 225 _AT_MOST 226 _FOR_EACH 227 _IN_ONE 228 _ON_TOP 229 <__norm_star_3> 815 <bare_phrase> 231 <phrase> 232
$END -131 after -131 before -131 by -131 curable -131 despite -131 from -131 instead -131 lapses -131 needs -131 once -131 or -131 parts -131 silence -131 STAYING -131 subject -131 survives -131 takes -131 through -131 to -131 unless -131 until -131 when -131 while -131 with -131 within -131 without -131 _AT_MOST -131 _FOR_EACH -131 _IN_ONE -131 _ON_TOP -131
$END -91 after 201 before 202 by 203 curable 204 despite 205 from 206 instead 207 lapses 208 needs 209 once 210 parts 211 silence 212 STAYING 213 subject 214 survives 215 takes 216 through 217 to 218 unless 219 until 220 when 221 while 222 with 223 within 224 without 225 _AT_MOST 226 _FOR_EACH 227 _IN_ONE 228 _ON_TOP 229 <__norm_star_3> 816 <bare_phrase> 231 <phrase> 232
: 817
is 818
NUMBER 258 <duration> 819
within 820
within 821
$END -263 after -263 assumed -263 before -263 by -263 curable -263 despite -263 from -263 instead -263 lapses -263 needs -263 once -263 parts -263 silence -263 STAYING -263 subject -263 survives -263 takes -263 through -263 to -263 unless -263 until -263 when -263 while -263 with -263 within -263 without -263 _AT_MOST -263 _FOR_EACH -263 _IN_ONE -263 _ON_TOP -263
$END -275 after -275 assumed -275 before -275 by -275 curable -275 despite -275 from -275 instead -275 lapses -275 needs -275 once -275 parts -275 silence -275 STAYING -275 subject -275 survives -275 takes -275 through -275 to -275 unless -275 until -275 when -275 while -275 with -275 within -275 without -275 _AT_MOST -275 _FOR_EACH -275 _IN_ONE -275 _ON_TOP -275
deadline 822
NAME 823
NAME 824
NUMBER 258 <duration> 825
$END -286 after -286 assumed -286 before -286 by -286 curable -286 despite -286 from -286 instead -286 lapses -286 needs -286 once -286 parts -286 silence -286 STAYING -286 subject -286 survives -286 takes -286 through -286 to -286 unless -286 until -286 when -286 while -286 with -286 within -286 without -286 _AT_MOST -286 _FOR_EACH -286 _IN_ONE -286 _ON_TOP -286
$END -284 after -284 assumed -284 before -284 by -284 curable -284 despite -284 from -284 instead -284 lapses -284 needs -284 once -284 parts -284 silence -284 STAYING -284 subject -284 survives -284 takes -284 through -284 to -284 unless -284 until -284 when -284 while -284 with -284 within -284 without -284 _AT_MOST -284 _FOR_EACH -284 _IN_ONE -284 _ON_TOP -284
$END -283 after -283 assumed -283 before -283 by -283 curable -283 despite -283 from -283 instead -283 lapses -283 needs -283 once -283 parts -283 silence -283 STAYING -283 subject -283 survives -283 takes -283 through -283 to -283 unless -283 until -283 when -283 while -283 with -283 within -283 without -283 _AT_MOST -283 _FOR_EACH -283 _IN_ONE -283 _ON_TOP -283
$END -264 after -264 assumed -264 before -264 by -264 curable -264 despite -264 from -264 instead -264 lapses -264 needs -264 once -264 parts -264 silence -264 STAYING -264 subject -264 survives -264 takes -264 through -264 to -264 unless -264 until -264 when -264 while -264 with -264 within -264 without -264 _AT_MOST -264 _FOR_EACH -264 _IN_ONE -264 _ON_TOP -264
for -291 through -291 under -291
good 826 NUMBER 258 <duration> 827
DATE 828
REF 280 <refs> 829
$END -278 after -278 assumed -278 before -278 by -278 curable -278 despite -278 from -278 instead -278 lapses -278 needs -278 once -278 parts -278 silence -278 STAYING -278 subject -278 survives -278 takes -278 through -278 to -278 unless -278 until -278 when -278 while -278 with -278 within -278 without -278 _AT_MOST -278 _FOR_EACH -278 _IN_ONE -278 _ON_TOP -278
for 628 through 629 <survives_for> 830
once 831
after 832 later 833
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 834 <used_of> 154 <withheld> 268 <yes_no> 156
$END -270 after -270 assumed -270 before -270 by -270 curable -270 despite -270 from -270 instead -270 lapses -270 needs -270 once -270 parts -270 silence -270 STAYING -270 subject -270 survives -270 takes -270 through -270 to -270 unless -270 until -270 when -270 while -270 with -270 within -270 without -270 _AT_MOST -270 _FOR_EACH -270 _IN_ONE -270 _ON_TOP -270
times 835
$END -267 after -267 assumed -267 before -267 by -267 curable -267 despite -267 from -267 instead -267 lapses -267 needs -267 of 836 once -267 parts -267 silence -267 STAYING -267 subject -267 survives -267 takes -267 through -267 to -267 unless -267 until -267 when -267 while -267 with -267 within -267 without -267 _AT_MOST -267 _FOR_EACH -267 _IN_ONE -267 _ON_TOP -267
$END -266 after -266 assumed -266 before -266 by -266 curable -266 despite -266 from -266 instead -266 lapses -266 needs -266 once -266 parts -266 silence -266 STAYING -266 subject -266 survives -266 takes -266 through -266 to -266 unless -266 until -266 when -266 while -266 with -266 within -266 without -266 _AT_MOST -266 _FOR_EACH -266 _IN_ONE -266 _ON_TOP -266
$END -290 after -290 assumed -290 before -290 by -290 curable -290 despite -290 from -290 instead -290 lapses -290 needs -290 once -290 parts -290 silence -290 STAYING -290 subject -290 survives -290 takes -290 through -290 to -290 unless -290 until -290 when -290 while -290 with -290 within -290 without -290 _AT_MOST -290 _FOR_EACH -290 _IN_ONE -290 _ON_TOP -290
REF 280 <refs> 837
$END -249 after -249 before -249 by -249 curable -249 despite -249 from -249 instead -249 lapses -249 needs -249 once -249 parts -249 silence -249 STAYING -249 subject -249 survives -249 takes -249 through -249 to -249 unless -249 until -249 when -249 while -249 with -249 within -249 without -249 _AT_MOST -249 _FOR_EACH -249 _IN_ONE -249 _ON_TOP -249
$END -89
NAME 838
$END -83
$END -84
NUMBER 258 <duration> 839
REF 840
$END -152 after 201 before 202 by 203 curable 204 despite 205 from 206 instead 207 lapses 208 needs 209 once 210 parts 211 silence 212 STAYING 213 subject 214 survives 215 takes 216 through 217 to 218 unless 219 until 220 when 221 while 222 with 223 within 224 without 225 _AT_MOST 226 _FOR_EACH 227 _IN_ONE 228 _ON_TOP 229 <bare_phrase> 231 <phrase> 425
the 841 <clock> 842
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _USED 88 <balance> 90 <converted_value> 92 <expr> 843 <fold> 94 <literal_amount> 95 <operand_value> 96 <path> 97 <simple_value> 100 <single_value> 101 <used_of> 102 <withheld> 103
$END -183
$END -198
$END -423 after -423 ago -423 assumed -423 before -423 by -423 : -423 , -423 converted -423 curable -423 despite -423 from -423 instead -423 is -423 lapses -423 later -423 less -423 needs -423 once -423 parts -423 plus -423 ) -423 silence -423 STAYING -423 subject -423 survives -423 takes -423 through -423 times -423 to -423 unless -423 until -423 when -423 while -423 with -423 within -423 without -423 _AND_THE -423 _AT_MOST -423 _FOR_EACH -423 _IN_ONE -423 _IN_OVER -423 _ON_TOP -423
$END -424 after -424 ago -424 assumed -424 before -424 by -424 : -424 , -424 converted -424 curable -424 despite -424 from -424 instead -424 is -424 lapses -424 later -424 less -424 needs -424 once -424 parts -424 plus -424 ) -424 silence -424 STAYING -424 subject -424 survives -424 takes -424 through -424 times -424 to -424 unless -424 until -424 when -424 while -424 with -424 within -424 without -424 _AND_THE -424 _AT_MOST -424 _FOR_EACH -424 _IN_ONE -424 _IN_OVER -424 _ON_TOP -424
on 844
REF 845
( 846
the 847
( 848
the 849
$END -394 after -394 assumed -394 before -394 by -394 , -394 curable -394 despite -394 from -394 instead -394 lapses -394 needs -394 once -394 parts -394 ) -394 silence -394 STAYING -394 subject -394 survives -394 takes -394 through -394 to -394 unless -394 until -394 when -394 while -394 with -394 within -394 without -394 _AT_MOST -394 _FOR_EACH -394 _IN_ONE -394 _ON_TOP -394
$END -395 after -395 assumed -395 before -395 by -395 , -395 curable -395 despite -395 from -395 instead -395 lapses -395 needs -395 once -395 parts -395 ) -395 silence -395 STAYING -395 subject -395 survives -395 takes -395 through -395 to -395 unless -395 until -395 when -395 while -395 with -395 within -395 without -395 _AT_MOST -395 _FOR_EACH -395 _IN_ONE -395 _ON_TOP -395
REF 850
REF 851
when 852
, 853 when 854 <rest_to> 855
the 856
first 857
$END -208 assumed -208
$END -36 or 377 <__by_actors_star_1> 858
NAME 859
$END -19 changed -19 decided -19 from 860 starts -19
PERCENT 861
$END -30
$END -531 after -531 assumed -531 before -531 by -531 , -531 curable -531 despite -531 for -531 from -531 instead -531 lapses -531 needs -531 once -531 parts -531 silence -531 STAYING -531 subject -531 survives -531 takes -531 through -531 to -531 unless -531 until -531 when -531 while -531 with -531 within -531 without -531 _AND_THE -531 _AT_MOST -531 _FOR_EACH -531 _IN_ONE -531 _ON_TOP -531
REF 862
end 863
$END -529 assumed -529 at -529 , -529 oldest -529 ) -529
NAME 864
$END -163 _FOR_EACH 865 <for_each_one> 866
$END -176 assumed -176 through 867 until 868 <accrues_to> 869
clause 73 first 75 NAME 79 PATH 81 <path> 870
clause 73 first 75 FOLD 495 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 496 the 84 withheld 86 _BALANCE 87 _USED 88 <balance> 90 <converted_cap> 498 <literal_amount> 95 <operand_cap> 871 <path> 97 <simple_value> 500 <single_cap> 501 <used_of> 102 <withheld> 103
shared 872
any 873
all 874 each 875
$END -172 assumed -172 , 685 <shared_with> 876
$END -173 assumed -173
at 877
$END -464 assumed -464 , -464 less 314 plus 315 times 316 _IN_ANY -464 _IN_OVER -464 <operator> 878
clause 73 first 75 FOLD 495 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 496 the 84 withheld 86 _BALANCE 87 _USED 88 <balance> 90 <converted_cap> 498 <literal_amount> 95 <operand_cap> 879 <path> 97 <simple_value> 500 <single_cap> 501 <used_of> 102 <withheld> 103
$END -192 assumed -192
$END -191 assumed -191
clause 73 DATE 129 first 256 ( 880 NAME 79 NUMBER 258 PATH 81 the 881 withheld 86 <date> 261 <deadline_of> 262 <duration> 882 <instant> 883 <path> 884 <period_edge> 265 <plain_time> 885 <withheld> 268
any 886
the 887
$END -457 assumed -457 : -457 , -457 converted -457 is -457 less -457 plus -457 ) -457 times -457 to -457 _AND_THE -457 _IN_OVER -457
$END -459 assumed -459 : -459 , -459 converted -459 is -459 less -459 plus -459 ) -459 times -459 to -459 _AND_THE -459 _IN_OVER -459
$END -453 assumed -453 : -453 , -453 converted -453 is -453 less -453 plus -453 ) -453 since 695 times -453 to -453 _AND_THE -453 _IN_ANY 696 _IN_OVER -453 _IN_THE 697 <in_the> 698 <since_time> 699 <window> 888
$END -454 assumed -454 : -454 , -454 converted -454 is -454 less -454 plus -454 ) -454 times -454 to -454 _AND_THE -454 _IN_OVER -454
$END -193 assumed -193
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _USED 88 <balance> 90 <converted_value> 92 <expr> 889 <exprs> 890 <fold> 94 <literal_amount> 95 <operand_value> 96 <path> 97 <simple_value> 100 <single_value> 101 <used_of> 102 <withheld> 103
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _USED 88 <balance> 90 <converted_value> 92 <expr> 889 <exprs> 891 <fold> 94 <literal_amount> 95 <operand_value> 96 <path> 97 <simple_value> 100 <single_value> 101 <used_of> 102 <withheld> 103
all 892 each 893
the 894
$END -168 assumed -168
on 895
$END -522 assumed -522 : -522 , -522 less -522 plus -522 ) -522 times -522 to -522 _AND_THE -522 _IN_OVER -522
to 896
NAME 897
all 898 each 899
payment 900 the 901
clause 128 first 75 FOLD 76 ( 130 NAME 79 no 132 not 134 PATH 81 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 902 <counted> 144 <fold> 147 <happened> 148 <operand> 151 <path> 152 <used_of> 154 <yes_no> 156
at 903
$END -219 assumed -219
$END -218 assumed -218 , 715 <share> 904
is 905
$END -225 assumed -225
$END -229 assumed -229
within 722 <after_the_test> 906
NUMBER 258 <duration> 907
$END -228 assumed -228
next 908
$END -226 assumed -226
falls 909 is 910
later 911
$END -237 assumed -237
all 912
the 913
NAME 914
returned 915
$END -148 after 201 before 202 by 203 curable 204 despite 205 from 206 instead 207 lapses 208 needs 209 once 210 parts 211 silence 212 STAYING 213 subject 214 survives 215 takes 216 through 217 to 218 unless 219 until 220 when 221 while 222 with 223 within 224 without 225 _AT_MOST 226 _FOR_EACH 227 _IN_ONE 228 _ON_TOP 229 <bare_phrase> 231 <phrase> 425
$END -154 after 201 before 202 by 203 curable 204 despite 205 from 206 instead 207 lapses 208 needs 209 once 210 parts 211 silence 212 STAYING 213 subject 214 survives 215 takes 216 through 217 to 218 unless 219 until 220 when 221 while 222 with 223 within 224 without 225 _AT_MOST 226 _FOR_EACH 227 _IN_ONE 228 _ON_TOP 229 <bare_phrase> 231 <phrase> 425
$END -74
$END -348 after -348 and -348 assumed -348 before -348 by -348 , -348 curable -348 despite -348 from -348 instead -348 lapses -348 needs -348 once -348 or -348 parts -348 ) -348 silence -348 STAYING -348 subject -348 survives -348 takes -348 through -348 to -348 unless -348 until -348 when -348 while -348 with -348 within -348 without -348 _AT_MOST -348 _FOR_EACH -348 _IN_ONE -348 _ON_TOP -348
off 916
$END -351 after -351 and -351 assumed -351 before -351 by -351 , -351 curable -351 despite -351 from -351 instead -351 lapses -351 needs -351 once -351 or -351 parts -351 ) -351 silence -351 STAYING -351 subject -351 survives -351 takes -351 through -351 to -351 unless -351 until -351 when -351 while -351 with -351 within -351 without -351 _AT_MOST -351 _FOR_EACH -351 _IN_ONE -351 _ON_TOP -351
breached 736 cut 737 fulfilled 738 open 740 overdue 741 settled 742 spent 743 suspended 744 uncured 745 <clause_state> 917
$END -346 after -346 and -346 assumed -346 before -346 by -346 , -346 curable -346 despite -346 from -346 instead -346 lapses -346 needs -346 once -346 or -346 parts -346 ) -346 silence -346 STAYING -346 subject -346 survives -346 takes -346 through -346 to -346 unless -346 until -346 when -346 while -346 with -346 within -346 without -346 _AT_MOST -346 _FOR_EACH -346 _IN_ONE -346 _ON_TOP -346
$END -347 after -347 and -347 assumed -347 before -347 by -347 , -347 curable -347 despite -347 from -347 instead -347 lapses -347 needs -347 once -347 or -347 parts -347 ) -347 silence -347 STAYING -347 subject -347 survives -347 takes -347 through -347 to -347 unless -347 until -347 when -347 while -347 with -347 within -347 without -347 _AT_MOST -347 _FOR_EACH -347 _IN_ONE -347 _ON_TOP -347
$END -352 after -352 and -352 assumed -352 before -352 by -352 , -352 curable -352 despite -352 from -352 instead -352 lapses -352 needs -352 once -352 or -352 parts -352 ) -352 silence -352 STAYING -352 subject -352 survives -352 takes -352 through -352 to -352 unless -352 until -352 when -352 while -352 with -352 within -352 without -352 _AT_MOST -352 _FOR_EACH -352 _IN_ONE -352 _ON_TOP -352
$END -353 after -353 and -353 assumed -353 before -353 by -353 , -353 curable -353 despite -353 from -353 instead -353 lapses -353 needs -353 once -353 or -353 parts -353 ) -353 silence -353 STAYING -353 subject -353 survives -353 takes -353 through -353 to -353 unless -353 until -353 when -353 while -353 with -353 within -353 without -353 _AT_MOST -353 _FOR_EACH -353 _IN_ONE -353 _ON_TOP -353
$END -350 after -350 and -350 assumed -350 before -350 by -350 , -350 curable -350 despite -350 from -350 instead -350 lapses -350 needs -350 once -350 or -350 parts -350 ) -350 silence -350 STAYING -350 subject -350 survives -350 takes -350 through -350 to -350 unless -350 until -350 when -350 while -350 with -350 within -350 without -350 _AT_MOST -350 _FOR_EACH -350 _IN_ONE -350 _ON_TOP -350
$END -349 after -349 and -349 assumed -349 before -349 by -349 , -349 curable -349 despite -349 from -349 instead -349 lapses -349 needs -349 once -349 or -349 parts -349 ) -349 silence -349 STAYING -349 subject -349 survives -349 takes -349 through -349 to -349 unless -349 until -349 when -349 while -349 with -349 within -349 without -349 _AT_MOST -349 _FOR_EACH -349 _IN_ONE -349 _ON_TOP -349
$END -320 after -320 and -320 assumed -320 before -320 by -320 , -320 curable -320 despite -320 from -320 instead -320 lapses -320 needs -320 once -320 or -320 parts -320 ) -320 silence -320 STAYING -320 subject -320 survives -320 takes -320 through -320 to -320 unless -320 until -320 when -320 while -320 with -320 within -320 without -320 _AT_MOST -320 _FOR_EACH -320 _IN_ONE -320 _ON_TOP -320
NAME 918
breached 736 cut 737 fulfilled 738 not 919 open 740 overdue 741 settled 742 spent 743 suspended 744 uncured 745 <clause_state> 920
breached 736 cut 737 fulfilled 738 not 921 open 740 overdue 741 settled 742 spent 743 suspended 744 uncured 745 <clause_state> 922
is 923
$END -325 after -325 and -325 assumed -325 before -325 by -325 , -325 curable -325 despite -325 except 924 from -325 instead -325 lapses -325 needs -325 once -325 or -325 parts -325 ) -325 silence -325 STAYING -325 subject -325 survives -325 takes -325 through -325 to -325 unless -325 until -325 when -325 while -325 with -325 within -325 without -325 _AT_MOST -325 _FOR_EACH -325 _IN_ONE -325 _ON_TOP -325
written 925
$END -80
completion 926 expiry 927 termination 928 <cause> 929
$END -328 after -328 and -328 assumed -328 before -328 by -328 , -328 curable -328 despite -328 from -328 instead -328 lapses -328 needs -328 once -328 or -328 parts -328 ) -328 silence -328 STAYING -328 subject -328 survives -328 takes -328 through -328 to -328 unless -328 until -328 when -328 while -328 with -328 within -328 without -328 _AT_MOST -328 _FOR_EACH -328 _IN_ONE -328 _ON_TOP -328
$END -331 after -331 and -331 assumed -331 before -331 by -331 , -331 curable -331 despite -331 from -331 instead -331 lapses -331 needs -331 once -331 or -331 parts -331 ) -331 silence -331 STAYING -331 subject -331 survives -331 takes -331 through -331 to -331 unless -331 until -331 when -331 while -331 with -331 within -331 without -331 _AT_MOST -331 _BY_CAUSE 754 _FOR_EACH -331 _IN_ONE -331 _ON_TOP -331 <by_cause> 930
clause -342 DATE -342 first -342 MONEY -342 NAME -342 no -342 none -342 NUMBER -342 PATH -342 PERCENT -342 STRING -342 withheld -342 yes -342
clause -343 DATE -343 first -343 MONEY -343 NAME -343 no -343 none -343 NUMBER -343 PATH -343 PERCENT -343 STRING -343 withheld -343 yes -343
$END -336 after -336 and -336 assumed -336 before -336 by -336 , -336 curable -336 despite -336 from -336 instead -336 lapses -336 needs -336 once -336 or -336 parts -336 ) -336 silence -336 STAYING -336 subject -336 survives -336 takes -336 through -336 to -336 unless -336 until -336 when -336 while -336 with -336 within -336 without -336 _AT_MOST -336 _FOR_EACH -336 _IN_ONE -336 _ON_TOP -336
$END -448 after -448 and -448 assumed -448 before -448 by -448 , -448 curable -448 despite -448 from -448 instead -448 lapses -448 needs -448 once -448 or -448 parts -448 ) -448 silence -448 STAYING -448 subject -448 survives -448 takes -448 through -448 to -448 unless -448 until -448 when -448 while -448 with -448 within -448 without -448 _AT_MOST -448 _FOR_EACH -448 _IN_ONE -448 _ON_TOP -448
$END -313 after -313 and -313 assumed -313 before -313 by -313 , -313 curable -313 despite -313 from -313 instead -313 lapses -313 needs -313 once -313 or -313 parts -313 ) -313 silence -313 STAYING -313 subject -313 survives -313 takes -313 through -313 to -313 unless -313 until -313 when -313 while -313 with -313 within -313 without -313 _AT_MOST -313 _FOR_EACH -313 _IN_ONE -313 _ON_TOP -313
$END -335 after -335 and -335 assumed -335 before -335 by -335 , -335 curable -335 despite -335 from -335 instead -335 lapses -335 needs -335 once -335 or -335 parts -335 ) -335 silence -335 STAYING -335 subject -335 survives -335 takes -335 through -335 to -335 unless -335 until -335 when -335 while -335 with -335 within -335 without -335 _AT_MOST -335 _FOR_EACH -335 _IN_ONE -335 _ON_TOP -335
$END -516 after -516 and -516 assumed -516 before -516 by -516 , -516 curable -516 despite -516 from -516 instead -516 lapses -516 needs -516 once -516 or -516 parts -516 ) -516 silence -516 STAYING -516 subject -516 survives -516 takes -516 through -516 to -516 unless -516 until -516 when -516 while -516 with -516 within -516 without -516 _AT_MOST -516 _FOR_EACH -516 _IN_ONE -516 _ON_TOP -516
( 931 NAME 932
decide 933
least 934
than 935
or 936
clause 73 first 75 NAME 79 PATH 81 <path> 937
$END -366 after -366 and -366 assumed -366 before -366 by -366 , -366 curable -366 despite -366 from -366 instead -366 lapses -366 needs -366 once -366 or -366 parts -366 ) -366 silence -366 STAYING -366 subject -366 survives -366 takes -366 through -366 to -366 unless -366 until -366 when -366 while -366 with -366 within -366 without -366 _AT_MOST -366 _FOR_EACH -366 _IN_ONE -366 _ON_TOP -366
$END -375 after -375 and -375 assumed -375 at 766 before -375 by -375 , -375 curable -375 despite -375 earlier 767 from -375 instead -375 lapses -375 needs -375 on 768 once -375 or -375 parts -375 ) -375 silence -375 since 769 STAYING -375 subject -375 survives -375 takes -375 through -375 to -375 unless -375 until -375 when -375 while -375 with -375 within -375 without -375 _AT_MOST -375 _FOR_EACH -375 _IN_ONE -375 _ON_TOP -375 <qualifier> 938
NAME 939
NAME -392
$END -315 after -315 and -315 assumed -315 before -315 by -315 , -315 curable -315 despite -315 from -315 instead -315 lapses -315 needs -315 once -315 or -315 parts -315 ) -315 silence -315 STAYING -315 subject -315 survives -315 takes -315 through -315 to -315 unless -315 until -315 when -315 while -315 with -315 within -315 without -315 _AT_MOST -315 _FOR_EACH -315 _IN_ONE -315 _ON_TOP -315
$END -488 after -488 and -488 assumed -488 before -488 by -488 changed -488 , -488 curable -488 decided -488 despite -488 from -488 instead -488 lapses -488 needs -488 once -488 or -488 parts -488 } -488 ) -488 silence -488 STAYING -488 subject -488 survives -488 takes -488 through -488 to -488 unless -488 until -488 when -488 while -488 with -488 within -488 without -488 _AT_MOST -488 _FOR_EACH -488 _IN_ONE -488 _ON_TOP -488
, 940 } -496 <__values_star_13> 941
} 942
than 943
than 944
$END -309 after -309 and -309 assumed -309 before -309 by -309 , -309 curable -309 despite -309 from -309 instead -309 lapses -309 needs -309 once -309 or -309 parts -309 ) -309 silence -309 STAYING -309 subject -309 survives -309 takes -309 through -309 to -309 unless -309 until -309 when -309 while -309 with -309 within -309 without -309 _AT_MOST -309 _FOR_EACH -309 _IN_ONE -309 _ON_TOP -309
$END -312 after -312 and -312 assumed -312 before -312 by -312 , -312 curable -312 despite -312 from -312 instead -312 lapses -312 needs -312 once -312 or -312 parts -312 ) -312 silence -312 STAYING -312 subject -312 survives -312 takes -312 through -312 to -312 unless -312 until -312 when -312 while -312 with -312 within -312 without -312 _AT_MOST -312 _FOR_EACH -312 _IN_ONE -312 _ON_TOP -312
clause 73 DATE 129 first 75 MONEY 131 NAME 79 no 775 none 133 NUMBER 135 PATH 81 PERCENT 136 STRING 138 withheld 86 yes 139 <date> 145 <literal> 571 <path> 574 <value> 776 <values> 945 <withheld> 155 <yes_no> 576
$END -363 after -363 and -363 assumed -363 at 766 before -363 by -363 , -363 curable -363 despite -363 earlier 767 from -363 instead -363 lapses -363 needs -363 on 768 once -363 or -363 parts -363 ) -363 silence -363 since 769 STAYING -363 subject -363 survives -363 takes -363 through -363 to -363 unless -363 until -363 when -363 while -363 with -363 within -363 without -363 _AT_MOST -363 _FOR_EACH -363 _IN_ONE -363 _ON_TOP -363 <qualifier> 946
happened 947
happened 948 not 949
$END -365 after -365 and -365 assumed -365 at 766 before -365 by -365 , -365 curable -365 despite -365 earlier 767 from -365 instead -365 lapses -365 needs -365 on 768 once -365 or -365 parts -365 ) -365 silence -365 since 769 STAYING -365 subject -365 survives -365 takes -365 through -365 to -365 unless -365 until -365 when -365 while -365 with -365 within -365 without -365 _AT_MOST -365 _FOR_EACH -365 _IN_ONE -365 _ON_TOP -365 <qualifier> 950
happened 951
$END -156 after 201 before 202 by 203 curable 204 despite 205 from 206 instead 207 lapses 208 needs 209 once 210 parts 211 silence 212 STAYING 213 subject 214 survives 215 takes 216 through 217 to 218 unless 219 until 220 when 221 while 222 with 223 within 224 without 225 _AT_MOST 226 _FOR_EACH 227 _IN_ONE 228 _ON_TOP 229 <bare_phrase> 231 <gate> 952 <phrase> 790
$END -513 after -513 before -513 by -513 curable -513 despite -513 from -513 instead -513 lapses -513 needs -513 once -513 parts -513 silence -513 STAYING -513 subject -513 survives -513 takes -513 through -513 to -513 unless -513 until -513 when -513 while -513 with -513 within -513 without -513 _AT_MOST -513 _FOR_EACH -513 _IN_ONE -513 _ON_TOP -513
$END -160 after -160 before -160 by -160 curable -160 despite -160 from -160 instead -160 lapses -160 needs -160 once -160 parts -160 silence -160 STAYING -160 subject -160 survives -160 takes -160 through -160 to -160 unless -160 until -160 when -160 while -160 with -160 within -160 without -160 _AT_MOST -160 _FOR_EACH -160 _IN_ONE -160 _ON_TOP -160
$END -44 changed 953 decided 954 starts 955 <changed_by> 956 <decided_by> 957 <starts> 958
$END -504 can -504 cannot -504 may -504 must -504 or -504
and -510 together -510
as 959
$END -120 after -120 before -120 by -120 curable -120 despite -120 from -120 instead -120 lapses -120 needs -120 once -120 parts -120 silence -120 STAYING -120 subject -120 survives -120 takes -120 through -120 to -120 unless -120 until -120 when -120 while -120 with -120 within -120 without -120 _AT_MOST -120 _FOR_EACH -120 _IN_ONE -120 _ON_TOP -120
$END -121 after -121 before -121 by -121 curable -121 despite -121 from -121 instead -121 lapses -121 needs -121 once -121 parts -121 silence -121 STAYING -121 subject -121 survives -121 takes -121 through -121 to -121 unless -121 until -121 when -121 while -121 with -121 within -121 without -121 _AT_MOST -121 _FOR_EACH -121 _IN_ONE -121 _ON_TOP -121
$END -116 after -116 before -116 by -116 curable -116 despite -116 from -116 instead -116 lapses -116 needs -116 once -116 parts -116 silence -116 STAYING -116 subject -116 survives -116 takes -116 through -116 to -116 unless -116 until -116 when -116 while -116 with -116 within -116 without -116 _AT_MOST -116 _FOR_EACH -116 _IN_ONE -116 _ON_TOP -116
$END -117 after -117 before -117 by -117 curable -117 despite -117 from -117 instead -117 lapses -117 needs -117 once -117 parts -117 silence -117 STAYING -117 subject -117 survives -117 takes -117 through -117 to -117 unless -117 until -117 when -117 while -117 with -117 within -117 without -117 _AT_MOST -117 _FOR_EACH -117 _IN_ONE -117 _ON_TOP -117
, 960
$END -118 after -118 before -118 by -118 curable -118 despite -118 from -118 instead -118 lapses -118 needs -118 once -118 parts -118 silence -118 STAYING -118 subject -118 survives -118 takes -118 through -118 to -118 unless -118 until -118 when -118 while -118 with -118 within -118 without -118 _AT_MOST -118 _FOR_EACH -118 _IN_ONE -118 _ON_TOP -118
by 961
$END -128 after -128 before -128 by -128 curable -128 despite -128 from -128 instead -128 lapses -128 needs -128 once -128 parts -128 silence -128 STAYING -128 subject -128 survives -128 takes -128 through -128 to -128 unless -128 until -128 when -128 while -128 with -128 within -128 without -128 _AT_MOST -128 _FOR_EACH -128 _IN_ONE -128 _ON_TOP -128
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _USED 88 <balance> 90 <converted_value> 92 <expr> 962 <fold> 94 <literal_amount> 95 <operand_value> 96 <path> 97 <simple_value> 100 <single_value> 101 <used_of> 102 <withheld> 103
$END -106 after -106 before -106 by -106 curable -106 despite -106 from -106 instead -106 lapses -106 needs -106 once -106 parts -106 silence -106 STAYING -106 subject -106 survives -106 takes -106 through -106 to -106 unless -106 until -106 when -106 while -106 with -106 within -106 without -106 _AT_MOST -106 _FOR_EACH -106 _IN_ONE -106 _ON_TOP -106
$END -107 after -107 before -107 by -107 curable -107 despite -107 from -107 instead -107 lapses -107 needs -107 once -107 parts -107 silence -107 STAYING -107 subject -107 survives -107 takes -107 through -107 to -107 unless -107 until -107 when -107 while -107 with -107 within -107 without -107 _AT_MOST -107 _FOR_EACH -107 _IN_ONE -107 _ON_TOP -107
$END -114 after -114 before -114 by -114 curable -114 despite -114 from -114 instead -114 lapses -114 needs -114 once -114 parts -114 silence -114 STAYING -114 subject -114 survives -114 takes -114 through -114 to -114 unless -114 until -114 when -114 while -114 with -114 within -114 without -114 _AT_MOST -114 _FOR_EACH -114 _IN_ONE -114 _ON_TOP -114
$END -110 after -110 before -110 by -110 curable -110 despite -110 from -110 instead -110 lapses -110 needs -110 once -110 parts -110 silence -110 STAYING -110 subject -110 survives -110 takes -110 through -110 to -110 unless -110 until -110 when -110 while -110 with -110 within -110 without -110 _AT_MOST -110 _FOR_EACH -110 _IN_ONE -110 _ON_TOP -110
$END -109 after -109 before -109 by -109 curable -109 despite -109 from -109 instead -109 lapses -109 needs -109 once -109 parts -109 silence -109 STAYING -109 subject -109 survives -109 takes -109 through -109 to -109 unless -109 until -109 when -109 while -109 with -109 within -109 without -109 _AT_MOST -109 _FOR_EACH -109 _IN_ONE -109 _ON_TOP -109
$END -111 after -111 before -111 by -111 curable -111 despite -111 from -111 instead -111 lapses -111 needs -111 once -111 parts -111 silence -111 STAYING -111 subject -111 survives -111 takes -111 through -111 to -111 unless -111 until -111 when -111 while -111 with -111 within -111 without -111 _AT_MOST -111 _FOR_EACH -111 _IN_ONE -111 _ON_TOP -111
$END -112 after -112 before -112 by -112 curable -112 despite -112 from -112 instead -112 lapses -112 needs -112 once -112 parts -112 silence -112 STAYING -112 subject -112 survives -112 takes -112 through -112 to -112 unless -112 until -112 when -112 while -112 with -112 within -112 without -112 _AT_MOST -112 _FOR_EACH -112 _IN_ONE -112 _ON_TOP -112
$END -113 after -113 before -113 by -113 curable -113 despite -113 from -113 instead -113 lapses -113 needs -113 once -113 parts -113 silence -113 STAYING -113 subject -113 survives -113 takes -113 through -113 to -113 unless -113 until -113 when -113 while -113 with -113 within -113 without -113 _AT_MOST -113 _FOR_EACH -113 _IN_ONE -113 _ON_TOP -113
$END -92 after 201 before 202 by 203 curable 204 despite 205 from 206 instead 207 lapses 208 needs 209 once 210 parts 211 silence 212 STAYING 213 subject 214 survives 215 takes 216 through 217 to 218 unless 219 until 220 when 221 while 222 with 223 within 224 without 225 _AT_MOST 226 _FOR_EACH 227 _IN_ONE 228 _ON_TOP 229 <bare_phrase> 231 <phrase> 425
adopt 963 amend 964 assign 965 defer 966 delegate 967 extend 968 keep 610 NAME 599 pay 969 release 970 resume 971 suspend 972 terminate 973 waive 974 <act_name> 975
$END -105 after -105 before -105 by -105 curable -105 despite -105 from -105 instead -105 lapses -105 needs -105 once -105 or 976 parts -105 silence -105 STAYING -105 subject -105 survives -105 takes -105 through -105 to -105 unless -105 until -105 when -105 while -105 with -105 within -105 without -105 _AT_MOST -105 _FOR_EACH -105 _IN_ONE -105 _ON_TOP -105
$END -94 after 201 before 202 by 203 curable 204 despite 205 from 206 instead 207 lapses 208 needs 209 once 210 parts 211 silence 212 STAYING 213 subject 214 survives 215 takes 216 through 217 to 218 unless 219 until 220 when 221 while 222 with 223 within 224 without 225 _AT_MOST 226 _FOR_EACH 227 _IN_ONE 228 _ON_TOP 229 <bare_phrase> 231 <phrase> 425
$END -90 after 201 before 202 by 203 curable 204 despite 205 from 206 instead 207 lapses 208 needs 209 once 210 parts 211 silence 212 STAYING 213 subject 214 survives 215 takes 216 through 217 to 218 unless 219 until 220 when 221 while 222 with 223 within 224 without 225 _AT_MOST 226 _FOR_EACH 227 _IN_ONE 228 _ON_TOP 229 <bare_phrase> 231 <phrase> 425
NAME 284 <names> 977
discharged 978 kept 979 re-based 980 <transition> 981
from 982
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 983 <used_of> 154 <withheld> 268 <yes_no> 156
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 984 <used_of> 154 <withheld> 268 <yes_no> 156
$END -272 after -272 assumed -272 before -272 by -272 curable -272 despite -272 from -272 if 985 instead -272 lapses -272 needs -272 once -272 parts -272 silence -272 STAYING -272 subject -272 survives -272 takes -272 through -272 to -272 unless -272 until -272 when -272 while -272 with -272 within -272 without -272 _AT_MOST -272 _FOR_EACH -272 _IN_ONE -272 _ON_TOP -272
$END -282 after -282 assumed -282 before -282 by -282 curable -282 despite -282 from -282 instead -282 lapses -282 needs -282 once -282 parts -282 silence -282 STAYING -282 subject -282 survives -282 takes -282 through -282 to -282 unless -282 until -282 when -282 while -282 with -282 within -282 without -282 _AT_MOST -282 _FOR_EACH -282 _IN_ONE -282 _ON_TOP -282
$END -280 after -280 assumed -280 before -280 by -280 curable -280 despite -280 from -280 instead -280 lapses -280 needs -280 once -280 parts -280 silence -280 STAYING -280 subject -280 survives -280 takes -280 through -280 to -280 unless -280 until -280 when -280 while -280 with -280 within -280 without -280 _AT_MOST -280 _FOR_EACH -280 _IN_ONE -280 _ON_TOP -280
$END -285 after -285 assumed -285 before -285 by -285 curable -285 despite -285 from -285 instead -285 lapses -285 needs -285 once -285 parts -285 silence -285 STAYING -285 subject -285 survives -285 takes -285 through -285 to -285 unless -285 until -285 when -285 while -285 with -285 within -285 without -285 _AT_MOST -285 _FOR_EACH -285 _IN_ONE -285 _ON_TOP -285
$END -298 after -298 assumed -298 before -298 by -298 curable -298 despite -298 from -298 instead -298 lapses -298 needs -298 once -298 parts -298 silence -298 STAYING -298 subject -298 survives -298 takes -298 through -298 to -298 unless -298 until -298 when -298 while -298 with -298 within -298 without -298 _AT_MOST -298 _FOR_EACH -298 _IN_ONE -298 _ON_TOP -298
$END -296 after -296 assumed -296 before -296 by -296 curable -296 despite -296 from -296 instead -296 lapses -296 needs -296 once -296 parts -296 silence -296 STAYING -296 subject -296 survives -296 takes -296 through -296 to -296 unless -296 until -296 when -296 while -296 with -296 within -296 without -296 _AT_MOST -296 _FOR_EACH -296 _IN_ONE -296 _ON_TOP -296
$END -297 after -297 assumed -297 before -297 by -297 curable -297 despite -297 from -297 instead -297 lapses -297 needs -297 once -297 parts -297 silence -297 STAYING -297 subject -297 survives -297 takes -297 through -297 to -297 unless -297 until -297 when -297 while -297 with -297 within -297 without -297 _AT_MOST -297 _FOR_EACH -297 _IN_ONE -297 _ON_TOP -297
for -295 through -295
$END -277 after -277 assumed -277 before -277 by -277 curable -277 despite -277 from -277 instead -277 lapses -277 needs -277 once -277 parts -277 silence -277 STAYING -277 subject -277 survives -277 takes -277 through -277 to -277 unless -277 until -277 when -277 while -277 with -277 within -277 without -277 _AT_MOST -277 _FOR_EACH -277 _IN_ONE -277 _ON_TOP -277
$END -289 after -289 assumed -289 before -289 by -289 curable -289 despite -289 from -289 instead -289 lapses -289 needs -289 once -289 parts -289 silence -289 STAYING -289 subject -289 survives -289 takes -289 through -289 to -289 unless -289 until -289 when -289 while -289 with -289 within -289 without -289 _AT_MOST -289 _FOR_EACH -289 _IN_ONE -289 _ON_TOP -289
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 986 <used_of> 154 <withheld> 268 <yes_no> 156
$END -287 after -287 assumed -287 before -287 by -287 curable -287 despite -287 from -287 instead -287 lapses -287 needs -287 once -287 parts -287 silence -287 STAYING -287 subject -287 survives -287 takes -287 through -287 to -287 unless -287 until -287 when -287 while -287 with -287 within -287 without -287 _AT_MOST -287 _FOR_EACH -287 _IN_ONE -287 _ON_TOP -287
$END -257 after -257 assumed -257 before -257 by -257 curable -257 despite -257 from -257 instead -257 lapses -257 needs -257 once -257 parts -257 silence -257 STAYING -257 subject -257 survives -257 takes -257 through -257 to -257 unless -257 until -257 when -257 while -257 with -257 within -257 without -257 _AT_MOST -257 _FOR_EACH -257 _IN_ONE -257 _ON_TOP -257
$END -281 after -281 assumed -281 before -281 by -281 curable -281 despite -281 from -281 instead -281 lapses -281 needs -281 once -281 parts -281 silence -281 STAYING -281 subject -281 survives -281 takes -281 through -281 to -281 unless -281 until -281 when -281 while -281 with -281 within -281 without -281 _AT_MOST -281 _FOR_EACH -281 _IN_ONE -281 _ON_TOP -281
REF 280 <refs> 987
$END -276 after -276 assumed -276 before -276 by -276 curable -276 despite -276 from -276 instead -276 lapses -276 needs -276 once -276 parts -276 silence -276 STAYING -276 subject -276 survives -276 takes -276 through -276 to -276 unless -276 until -276 when -276 while -276 with -276 within -276 without -276 _AT_MOST -276 _FOR_EACH -276 _IN_ONE -276 _ON_TOP -276
to 988
$END -151 after 201 before 202 by 203 curable 204 despite 205 from 206 instead 207 lapses 208 needs 209 once 210 parts 211 silence 212 STAYING 213 subject 214 survives 215 takes 216 through 217 to 218 unless 219 until 220 when 221 while 222 with 223 within 224 without 225 _AT_MOST 226 _FOR_EACH 227 _IN_ONE 228 _ON_TOP 229 <__norm_star_3> 989 <bare_phrase> 231 <phrase> 232
$END -68
clock 990 deadline 991
$END -143 after -143 before -143 by -143 curable -143 despite -143 from -143 instead -143 lapses -143 needs -143 once -143 parts -143 silence -143 STAYING -143 subject -143 survives -143 takes -143 through -143 to -143 unless -143 until -143 when -143 while -143 with -143 within -143 without -143 _AT_MOST -143 _FOR_EACH -143 _IN_ONE -143 _ON_TOP -143
$END -182
or 992
$END -414 after -414 and -414 assumed -414 before -414 by -414 : -414 , -414 converted -414 curable -414 despite -414 from -414 instead -414 is -414 lapses -414 less -414 needs -414 once -414 or -414 parts -414 plus -414 ) -414 silence -414 STAYING -414 subject -414 survives -414 takes -414 through -414 times -414 to -414 unless -414 until -414 when -414 while -414 with -414 within -414 without -414 _AND_THE -414 _AT_MOST -414 _FOR_EACH -414 _IN_ANY -414 _IN_ONE -414 _IN_OVER -414 _ON_TOP -414
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 993 <times> 994 <used_of> 154 <withheld> 268 <yes_no> 156
NAME 995
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 993 <times> 996 <used_of> 154 <withheld> 268 <yes_no> 156
NAME 997
$END -203 assumed -203
$END -204 assumed -204
clause 128 first 75 FOLD 76 ( 130 NAME 79 no 132 not 134 PATH 81 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 998 <counted> 144 <fold> 147 <happened> 148 <operand> 151 <path> 152 <used_of> 154 <yes_no> 156
the 999
clause 128 first 75 FOLD 76 ( 130 NAME 79 no 132 not 134 PATH 81 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 1000 <counted> 144 <fold> 147 <happened> 148 <operand> 151 <path> 152 <used_of> 154 <yes_no> 156
when 1001
choice 1002
$END -212 assumed -212
$END -35 or 588
$END -18 changed -18 decided -18 starts -18
NUMBER 1003
to 1004
$END -532 after -532 assumed -532 before -532 by -532 , -532 curable -532 despite -532 for -532 from -532 instead -532 lapses -532 needs -532 once -532 parts -532 silence -532 STAYING -532 subject -532 survives -532 takes -532 through -532 to -532 unless -532 until -532 when -532 while -532 with -532 within -532 without -532 _AND_THE -532 _AT_MOST -532 _FOR_EACH -532 _IN_ONE -532 _ON_TOP -532
$END -6
$END -530 assumed -530 at -530 , -530 oldest -530 ) -530
each 1005
$END -162
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 1006 <used_of> 154 <withheld> 268 <yes_no> 156
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 1007 <used_of> 154 <withheld> 268 <yes_no> 156
$END -175 assumed -175
$END -474 assumed -474 , -474 converted -474 less -474 plus -474 since 695 times -474 where 524 _IN_ANY -474 _IN_OVER -474 _IN_THE 697 <in_the> 1008 <since_time> 1009 <where> 1010 <window_cap> 1011
$END -467 assumed -467 , -467 less -467 plus -467 times -467 _IN_ANY -467 _IN_OVER -467
with 1012
NUMBER 258 <duration> 1013
$END -186 assumed -186 , -186 since 1014
NAME 1015
$END -171 assumed -171
NAME 1016
clause 73 first 75 FOLD 495 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 496 the 84 withheld 86 _BALANCE 87 _USED 88 <balance> 90 <converted_cap> 498 <literal_amount> 95 <operand_cap> 1017 <path> 97 <simple_value> 500 <single_cap> 501 <used_of> 102 <withheld> 103
$END -525 assumed -525 , -525 less -525 plus -525 times -525 _IN_ANY -525 _IN_OVER -525
clause 128 first 75 FOLD 76 ( 130 NAME 79 no 132 not 134 PATH 81 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 1018 <counted> 144 <fold> 147 <happened> 148 <operand> 151 <path> 152 <used_of> 154 <yes_no> 156
business 1019 deadline 453 earlier 454 end 455 later 456 start 457
after 1020 before 1021
$END -461 assumed -461 : -461 , -461 converted -461 is -461 less -461 plus -461 ) -461 times -461 to -461 _AND_THE -461 _IN_ANY -461 _IN_OVER -461
$END -399 assumed -399 : -399 , -399 converted -399 for 348 is -399 less -399 plus -399 ) -399 times -399 to -399 _AND_THE -399 _IN_ANY -399 _IN_OVER -399 <same> 1022
$END -405 assumed -405 : -405 , -405 converted -405 is -405 less -405 plus -405 ) -405 times -405 to -405 _AND_THE -405 _IN_ANY -405 _IN_OVER -405
NUMBER 258 <duration> 1023
NAME 1024
$END -452 assumed -452 : -452 , -452 converted -452 is -452 less -452 plus -452 ) -452 times -452 to -452 _AND_THE -452 _IN_OVER -452
, 1025 <__exprs_plus_11> 1026
) 1027
) 1028
at 1029
part 1030
row 1031
clause 73 DATE 129 first 256 ( 880 NAME 79 NUMBER 258 PATH 81 the 881 withheld 86 <date> 261 <deadline_of> 262 <duration> 882 <instant> 1032 <path> 884 <period_edge> 265 <plain_time> 885 <withheld> 268
NAME 1033
$END -223 assumed -223
, 1034
NAME 1035
$END -244 assumed -244 , -244
invoice 1036 use 1037
) 1038
most 1039
$END -217 assumed -217
paid 1040
$END -230 assumed -230
after 1041
NAME 1042
away 1043
due 1044 prorated 1045
periods 1046
$END -234 assumed -234
period 1047
$END -232 assumed -232
$END -233 assumed -233
$END -354 after -354 and -354 assumed -354 before -354 by -354 , -354 curable -354 despite -354 from -354 instead -354 lapses -354 needs -354 once -354 or -354 parts -354 ) -354 silence -354 STAYING -354 subject -354 survives -354 takes -354 through -354 to -354 unless -354 until -354 when -354 while -354 with -354 within -354 without -354 _AT_MOST -354 _FOR_EACH -354 _IN_ONE -354 _ON_TOP -354
$END -324 after -324 and -324 assumed -324 before -324 by -324 , -324 curable -324 despite -324 from -324 instead -324 lapses -324 needs -324 once -324 or -324 parts -324 ) -324 silence -324 STAYING -324 subject -324 survives -324 takes -324 through -324 to -324 unless -324 until -324 when -324 while -324 with -324 within -324 without -324 _AT_MOST -324 _FOR_EACH -324 _IN_ONE -324 _ON_TOP -324
is -355
breached 736 cut 737 fulfilled 738 open 740 overdue 741 settled 742 spent 743 suspended 744 uncured 745 <clause_state> 1048
$END -319 after -319 and -319 assumed -319 before -319 by -319 , -319 curable -319 despite -319 from -319 instead -319 lapses -319 needs -319 once -319 or -319 parts -319 ) -319 silence -319 STAYING -319 subject -319 survives -319 takes -319 through -319 to -319 unless -319 until -319 when -319 while -319 with -319 within -319 without -319 _AT_MOST -319 _FOR_EACH -319 _IN_ONE -319 _ON_TOP -319
breached 736 cut 737 fulfilled 738 open 740 overdue 741 settled 742 spent 743 suspended 744 uncured 745 <clause_state> 1049
$END -318 after -318 and -318 assumed -318 before -318 by -318 , -318 curable -318 despite -318 from -318 instead -318 lapses -318 needs -318 once -318 or -318 parts -318 ) -318 silence -318 STAYING -318 subject -318 survives -318 takes -318 through -318 to -318 unless -318 until -318 when -318 while -318 with -318 within -318 without -318 _AT_MOST -318 _FOR_EACH -318 _IN_ONE -318 _ON_TOP -318
breached 736 cut 737 fulfilled 738 not 1050 open 740 overdue 741 settled 742 spent 743 suspended 744 uncured 745 <clause_state> 1051
REF 1052
$END -81
$END -359 after -359 and -359 assumed -359 before -359 by -359 , -359 curable -359 despite -359 from -359 instead -359 lapses -359 needs -359 once -359 or -359 parts -359 ) -359 silence -359 STAYING -359 subject -359 survives -359 takes -359 through -359 to -359 unless -359 until -359 when -359 while -359 with -359 within -359 without -359 _AT_MOST -359 _FOR_EACH -359 _IN_ONE -359 _ON_TOP -359
$END -358 after -358 and -358 assumed -358 before -358 by -358 , -358 curable -358 despite -358 from -358 instead -358 lapses -358 needs -358 once -358 or -358 parts -358 ) -358 silence -358 STAYING -358 subject -358 survives -358 takes -358 through -358 to -358 unless -358 until -358 when -358 while -358 with -358 within -358 without -358 _AT_MOST -358 _FOR_EACH -358 _IN_ONE -358 _ON_TOP -358
$END -357 after -357 and -357 assumed -357 before -357 by -357 , -357 curable -357 despite -357 from -357 instead -357 lapses -357 needs -357 once -357 or -357 parts -357 ) -357 silence -357 STAYING -357 subject -357 survives -357 takes -357 through -357 to -357 unless -357 until -357 when -357 while -357 with -357 within -357 without -357 _AT_MOST -357 _FOR_EACH -357 _IN_ONE -357 _ON_TOP -357
$END -356 after -356 and -356 assumed -356 before -356 by -356 , -356 curable -356 despite -356 from -356 instead -356 lapses -356 needs -356 once -356 or -356 parts -356 ) -356 silence -356 STAYING -356 subject -356 survives -356 takes -356 through -356 to -356 unless -356 until -356 when -356 while -356 with -356 within -356 without -356 _AT_MOST -356 _FOR_EACH -356 _IN_ONE -356 _ON_TOP -356
$END -330 after -330 and -330 assumed -330 before -330 by -330 , -330 curable -330 despite -330 from -330 instead -330 lapses -330 needs -330 once -330 or -330 parts -330 ) -330 silence -330 STAYING -330 subject -330 survives -330 takes -330 through -330 to -330 unless -330 until -330 when -330 while -330 with -330 within -330 without -330 _AT_MOST -330 _FOR_EACH -330 _IN_ONE -330 _ON_TOP -330
NAME 284 <names> 1053
$END -377 after -377 and -377 assumed -377 before -377 by -377 : -377 , -377 converted -377 curable -377 despite -377 from -377 has -377 instead -377 is -377 lapses -377 less -377 needs -377 of -377 once -377 or -377 parts -377 plus -377 ) -377 silence -377 STAYING -377 subject -377 survives -377 takes -377 through -377 times -377 to -377 unless -377 until -377 when -377 while -377 with -377 within -377 without -377 _AND_THE -377 _AT_MOST -377 _FOR_EACH -377 _IN_ANY -377 _IN_ONE -377 _IN_OVER -377 _ON_TOP -377
NAME -391
NUMBER 258 <duration> 1054
clause 73 first 75 NAME 79 PATH 81 <path> 1055
before 1056
$END -384 after -384 and -384 assumed -384 before -384 by -384 , -384 curable -384 despite -384 from -384 instead -384 lapses -384 needs -384 once -384 or -384 parts -384 ) -384 silence -384 STAYING -384 subject -384 survives -384 takes -384 through -384 to -384 unless -384 until -384 when -384 while -384 with -384 within -384 without -384 _AT_MOST -384 _FOR_EACH -384 _IN_ONE -384 _ON_TOP -384
$END -374 after -374 and -374 assumed -374 before -374 by -374 , -374 curable -374 despite -374 from -374 instead -374 lapses -374 needs -374 once -374 or -374 parts -374 ) -374 silence -374 STAYING -374 subject -374 survives -374 takes -374 through -374 to -374 unless -374 until -374 when -374 while -374 with -374 within -374 without -374 _AT_MOST -374 _FOR_EACH -374 _IN_ONE -374 _ON_TOP -374
$END -316 after -316 and -316 assumed -316 before -316 by -316 , -316 curable -316 despite -316 from -316 instead -316 lapses -316 needs -316 once -316 or -316 parts -316 ) -316 silence -316 STAYING -316 subject -316 survives -316 takes -316 through -316 to -316 unless -316 until -316 when -316 while -316 with -316 within -316 without -316 _AT_MOST -316 _FOR_EACH -316 _IN_ONE -316 _ON_TOP -316
clause 73 DATE 129 first 75 MONEY 131 NAME 79 no 775 none 133 NUMBER 135 PATH 81 PERCENT 136 STRING 138 withheld 86 yes 139 <date> 145 <literal> 571 <path> 574 <value> 1057 <withheld> 155 <yes_no> 576
, 1058 } -495
$END -310 after -310 and -310 assumed -310 before -310 by -310 , -310 curable -310 despite -310 from -310 instead -310 lapses -310 needs -310 once -310 or -310 parts -310 ) -310 silence -310 STAYING -310 subject -310 survives -310 takes -310 through -310 to -310 unless -310 until -310 when -310 while -310 with -310 within -310 without -310 _AT_MOST -310 _FOR_EACH -310 _IN_ONE -310 _ON_TOP -310
clause -340 DATE -340 first -340 MONEY -340 NAME -340 no -340 none -340 NUMBER -340 PATH -340 PERCENT -340 STRING -340 withheld -340 yes -340
clause -338 DATE -338 first -338 MONEY -338 NAME -338 no -338 none -338 NUMBER -338 PATH -338 PERCENT -338 STRING -338 withheld -338 yes -338
} 1059
$END -362 after -362 and -362 assumed -362 before -362 by -362 , -362 curable -362 despite -362 from -362 instead -362 lapses -362 needs -362 once -362 or -362 parts -362 ) -362 silence -362 STAYING -362 subject -362 survives -362 takes -362 through -362 to -362 unless -362 until -362 when -362 while -362 with -362 within -362 without -362 _AT_MOST -362 _FOR_EACH -362 _IN_ONE -362 _ON_TOP -362
$END -371 after -371 and -371 assumed -371 at 766 before -371 by -371 , -371 curable -371 despite -371 earlier 767 from -371 instead -371 lapses -371 needs -371 on 768 once -371 or -371 parts -371 ) -371 silence -371 since 769 STAYING -371 subject -371 survives -371 takes -371 through -371 to -371 unless -371 until -371 when -371 while -371 with -371 within -371 without -371 _AT_MOST -371 _FOR_EACH -371 _IN_ONE -371 _ON_TOP -371 <qualifier> 1060
$END -361 after -361 and -361 assumed -361 at 766 before -361 by -361 , -361 curable -361 despite -361 earlier 767 from -361 instead -361 lapses -361 needs -361 on 768 once -361 or -361 parts -361 ) -361 silence -361 since 769 STAYING -361 subject -361 survives -361 takes -361 through -361 to -361 unless -361 until -361 when -361 while -361 with -361 within -361 without -361 _AT_MOST -361 _FOR_EACH -361 _IN_ONE -361 _ON_TOP -361 <qualifier> 1061
happened 1062
$END -364 after -364 and -364 assumed -364 before -364 by -364 , -364 curable -364 despite -364 from -364 instead -364 lapses -364 needs -364 once -364 or -364 parts -364 ) -364 silence -364 STAYING -364 subject -364 survives -364 takes -364 through -364 to -364 unless -364 until -364 when -364 while -364 with -364 within -364 without -364 _AT_MOST -364 _FOR_EACH -364 _IN_ONE -364 _ON_TOP -364
$END -373 after -373 and -373 assumed -373 at 766 before -373 by -373 , -373 curable -373 despite -373 earlier 767 from -373 instead -373 lapses -373 needs -373 on 768 once -373 or -373 parts -373 ) -373 silence -373 since 769 STAYING -373 subject -373 survives -373 takes -373 through -373 to -373 unless -373 until -373 when -373 while -373 with -373 within -373 without -373 _AT_MOST -373 _FOR_EACH -373 _IN_ONE -373 _ON_TOP -373 <qualifier> 1063
$END -514 after -514 before -514 by -514 curable -514 despite -514 from -514 instead -514 lapses -514 needs -514 once -514 parts -514 silence -514 STAYING -514 subject -514 survives -514 takes -514 through -514 to -514 unless -514 until -514 when -514 while -514 with -514 within -514 without -514 _AT_MOST -514 _FOR_EACH -514 _IN_ONE -514 _ON_TOP -514
by 1064
by 1065
clause 73 DATE 129 first 75 MONEY 131 NAME 79 no 775 none 133 NUMBER 135 PATH 81 PERCENT 136 STRING 138 withheld 86 yes 139 <date> 145 <literal> 571 <path> 574 <value> 1066 <withheld> 155 <yes_no> 576
$END -42 decided 954 <decided_by> 1067
$END -43
$END -40 changed 953 decided 954 <changed_by> 1068 <decided_by> 1069
NAME 1070
all 1071 at 1072 <limit> 1073
at 1074
) 1075
$END -140 after -140 before -140 by -140 curable -140 despite -140 from -140 instead -140 lapses -140 needs -140 once -140 or -140 parts -140 silence -140 STAYING -140 subject -140 survives -140 takes -140 through -140 to -140 unless -140 until -140 when -140 while -140 with -140 within -140 without -140 _AT_MOST -140 _FOR_EACH -140 _IN_ONE -140 _ON_TOP -140
$END -141 after -141 before -141 by -141 curable -141 despite -141 from -141 instead -141 lapses -141 needs -141 once -141 or -141 parts -141 silence -141 STAYING -141 subject -141 survives -141 takes -141 through -141 to -141 unless -141 until -141 when -141 while -141 with -141 within -141 without -141 _AT_MOST -141 _FOR_EACH -141 _IN_ONE -141 _ON_TOP -141
$END -138 after -138 before -138 by -138 curable -138 despite -138 from -138 instead -138 lapses -138 needs -138 once -138 or -138 parts -138 silence -138 STAYING -138 subject -138 survives -138 takes -138 through -138 to -138 unless -138 until -138 when -138 while -138 with -138 within -138 without -138 _AT_MOST -138 _FOR_EACH -138 _IN_ONE -138 _ON_TOP -138
$END -142 after -142 before -142 by -142 curable -142 despite -142 from -142 instead -142 lapses -142 needs -142 once -142 or -142 parts -142 silence -142 STAYING -142 subject -142 survives -142 takes -142 through -142 to -142 unless -142 until -142 when -142 while -142 with -142 within -142 without -142 _AT_MOST -142 _FOR_EACH -142 _IN_ONE -142 _ON_TOP -142
$END -139 after -139 before -139 by -139 curable -139 despite -139 from -139 instead -139 lapses -139 needs -139 once -139 or -139 parts -139 silence -139 STAYING -139 subject -139 survives -139 takes -139 through -139 to -139 unless -139 until -139 when -139 while -139 with -139 within -139 without -139 _AT_MOST -139 _FOR_EACH -139 _IN_ONE -139 _ON_TOP -139
$END -137 after -137 before -137 by -137 curable -137 despite -137 from -137 instead -137 lapses -137 needs -137 once -137 or -137 parts -137 silence -137 STAYING -137 subject -137 survives -137 takes -137 through -137 to -137 unless -137 until -137 when -137 while -137 with -137 within -137 without -137 _AT_MOST -137 _FOR_EACH -137 _IN_ONE -137 _ON_TOP -137
$END -130 after -130 before -130 by -130 curable -130 despite -130 from -130 instead -130 lapses -130 needs -130 once -130 or -130 parts -130 silence -130 STAYING -130 subject -130 survives -130 takes -130 through -130 to -130 unless -130 until -130 when -130 while -130 with -130 within -130 without -130 _AT_MOST -130 _FOR_EACH -130 _IN_ONE -130 _ON_TOP -130
$END -136 after -136 before -136 by -136 curable -136 despite -136 from -136 instead -136 lapses -136 needs -136 once -136 or -136 parts -136 silence -136 STAYING -136 subject -136 survives -136 takes -136 through -136 to -136 unless -136 until -136 when -136 while -136 with -136 within -136 without -136 _AT_MOST -136 _FOR_EACH -136 _IN_ONE -136 _ON_TOP -136
$END -133 after -133 before -133 by -133 curable -133 despite -133 from -133 instead -133 lapses -133 needs -133 once -133 or -133 parts -133 silence -133 STAYING -133 subject -133 survives -133 takes -133 through -133 to -133 unless -133 until -133 when -133 while -133 with -133 within -133 without -133 _AT_MOST -133 _FOR_EACH -133 _IN_ONE -133 _ON_TOP -133
$END -132 after -132 before -132 by -132 curable -132 despite -132 from -132 instead -132 lapses -132 needs -132 once -132 or -132 parts -132 silence -132 STAYING -132 subject -132 survives -132 takes -132 through -132 to -132 unless -132 until -132 when -132 while -132 with -132 within -132 without -132 _AT_MOST -132 _FOR_EACH -132 _IN_ONE -132 _ON_TOP -132
$END -134 after -134 before -134 by -134 curable -134 despite -134 from -134 instead -134 lapses -134 needs -134 once -134 or -134 parts -134 silence -134 STAYING -134 subject -134 survives -134 takes -134 through -134 to -134 unless -134 until -134 when -134 while -134 with -134 within -134 without -134 _AT_MOST -134 _FOR_EACH -134 _IN_ONE -134 _ON_TOP -134
$END -135 after -135 before -135 by -135 curable -135 despite -135 from -135 instead -135 lapses -135 needs -135 once -135 or -135 parts -135 silence -135 STAYING -135 subject -135 survives -135 takes -135 through -135 to -135 unless -135 until -135 when -135 while -135 with -135 within -135 without -135 _AT_MOST -135 _FOR_EACH -135 _IN_ONE -135 _ON_TOP -135
$END -511 after -511 before -511 by -511 curable -511 despite -511 from -511 instead -511 lapses -511 needs -511 once -511 or -511 parts -511 silence -511 STAYING -511 subject -511 survives -511 takes -511 through -511 to -511 unless -511 until -511 when -511 while -511 with -511 within -511 without -511 _AT_MOST -511 _FOR_EACH -511 _IN_ONE -511 _ON_TOP -511
adopt 963 amend 964 assign 965 defer 966 delegate 967 extend 968 keep 610 NAME 599 pay 969 release 970 resume 971 suspend 972 terminate 973 waive 974 <act_name> 1076
$END -13
$END -73 assumed -73
$END -71 assumed -71
$END -72 assumed -72
$END -70 assumed 1077
DATE 1078
$END -274 after -274 assumed -274 before -274 by -274 curable -274 despite -274 from -274 instead -274 lapses -274 needs -274 once -274 parts -274 silence -274 STAYING -274 subject -274 survives -274 takes -274 through -274 to -274 unless -274 until -274 when -274 while -274 with -274 within -274 without -274 _AT_MOST -274 _FOR_EACH -274 _IN_ONE -274 _ON_TOP -274
$END -273 after -273 assumed -273 before -273 by -273 curable -273 despite -273 from -273 instead -273 lapses -273 needs -273 once -273 parts -273 silence -273 STAYING -273 subject -273 survives -273 takes -273 through -273 to -273 unless -273 until -273 when -273 while -273 with -273 within -273 without -273 _AT_MOST -273 _FOR_EACH -273 _IN_ONE -273 _ON_TOP -273
clause 128 first 75 FOLD 76 ( 130 NAME 79 no 132 not 134 PATH 81 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 1079 <counted> 144 <fold> 147 <happened> 148 <operand> 151 <path> 152 <used_of> 154 <yes_no> 156
$END -288 after -288 assumed -288 before -288 by -288 curable -288 despite -288 from -288 instead -288 lapses -288 needs -288 once -288 parts -288 silence -288 STAYING -288 subject -288 survives -288 takes -288 through -288 to -288 unless -288 until -288 when -288 while -288 with -288 within -288 without -288 _AT_MOST -288 _FOR_EACH -288 _IN_ONE -288 _ON_TOP -288
$END -268 after -268 assumed -268 before -268 by -268 curable -268 despite -268 from -268 instead -268 lapses -268 needs -268 once -268 parts -268 silence -268 STAYING -268 subject -268 survives -268 takes -268 through -268 to -268 unless -268 until -268 when -268 while -268 with -268 within -268 without -268 _AT_MOST -268 _FOR_EACH -268 _IN_ONE -268 _ON_TOP -268
NAME 1080
$END -150 after 201 before 202 by 203 curable 204 despite 205 from 206 instead 207 lapses 208 needs 209 once 210 parts 211 silence 212 STAYING 213 subject 214 survives 215 takes 216 through 217 to 218 unless 219 until 220 when 221 while 222 with 223 within 224 without 225 _AT_MOST 226 _FOR_EACH 227 _IN_ONE 228 _ON_TOP 229 <bare_phrase> 231 <phrase> 425
runs 1081 stops 1082
falls 1083
after 1084 before 1085
, 1086 <__times_plus_9> 1087
) 1088
$END -416 after -416 and -416 assumed -416 before -416 by -416 : -416 , -416 converted -416 curable -416 despite -416 from -416 instead -416 is -416 lapses -416 less -416 needs -416 once -416 or -416 parts -416 plus -416 ) -416 silence -416 STAYING -416 subject -416 survives -416 takes -416 through -416 times -416 to -416 unless -416 until -416 when -416 while -416 with -416 within -416 without -416 _AND_THE -416 _AT_MOST -416 _FOR_EACH -416 _IN_ANY -416 _IN_ONE -416 _IN_OVER -416 _ON_TOP -416
) 1089
$END -415 after -415 and -415 assumed -415 before -415 by -415 : -415 , -415 converted -415 curable -415 despite -415 from -415 instead -415 is -415 lapses -415 less -415 needs -415 once -415 or -415 parts -415 plus -415 ) -415 silence -415 STAYING -415 subject -415 survives -415 takes -415 through -415 times -415 to -415 unless -415 until -415 when -415 while -415 with -415 within -415 without -415 _AND_THE -415 _AT_MOST -415 _FOR_EACH -415 _IN_ANY -415 _IN_ONE -415 _IN_OVER -415 _ON_TOP -415
$END -205 assumed -205
rest 1090
$END -207 assumed -207
clause 128 first 75 FOLD 76 ( 130 NAME 79 no 132 not 134 PATH 81 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 1091 <counted> 144 <fold> 147 <happened> 148 <operand> 151 <path> 152 <used_of> 154 <yes_no> 156
of 1092
$END -20 changed -20 decided -20 starts -20 to 1093
PERCENT 1094
NAME 1095
$END -190 assumed -190
$END -189 assumed -189
$END -475 assumed -475 , -475 converted -475 less -475 plus -475 times -475 _IN_ANY -475 _IN_OVER -475
$END -476 assumed -476 , -476 converted -476 less -476 plus -476 times -476 _IN_ANY -476 _IN_OVER -476
$END -472 assumed -472 , -472 converted -472 less -472 plus -472 since 695 times -472 _IN_ANY -472 _IN_OVER -472 _IN_THE 697 <in_the> 1008 <since_time> 1009 <window_cap> 1096
$END -473 assumed -473 , -473 converted -473 less -473 plus -473 times -473 _IN_ANY -473 _IN_OVER -473
NAME 284 <names> 1097
$END -184 assumed -184 , -184
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 1098 <used_of> 154 <withheld> 268 <yes_no> 156
$END -185 assumed -185 , -185
on 1099
$END -526 assumed -526 , -526 less -526 plus -526 times -526 _IN_ANY -526 _IN_OVER -526
) 1100
day 1101
clause 73 DATE 129 first 256 ( 880 NAME 79 NUMBER 258 PATH 81 the 881 withheld 86 <date> 261 <deadline_of> 262 <duration> 882 <instant> 1102 <path> 884 <period_edge> 265 <plain_time> 885 <withheld> 268
clause 73 DATE 129 first 256 ( 880 NAME 79 NUMBER 258 PATH 81 the 881 withheld 86 <date> 261 <deadline_of> 262 <duration> 882 <instant> 1103 <path> 884 <period_edge> 265 <plain_time> 885 <withheld> 268
$END -413 assumed -413 : -413 , -413 converted -413 is -413 less -413 plus -413 ) -413 times -413 to -413 _AND_THE -413 _IN_ANY -413 _IN_OVER -413
$END -458 assumed -458 : -458 , -458 converted -458 is -458 less -458 plus -458 ) -458 times -458 to -458 _AND_THE -458 _IN_OVER -458
$END -460 assumed -460 : -460 , -460 converted -460 is -460 less -460 plus -460 ) -460 times -460 to -460 _AND_THE -460 _IN_ANY -460 _IN_OVER -460
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _USED 88 <balance> 90 <converted_value> 92 <expr> 1104 <fold> 94 <literal_amount> 95 <operand_value> 96 <path> 97 <simple_value> 100 <single_value> 101 <used_of> 102 <withheld> 103
, 1105 ) -451
$END -443 assumed -443 : -443 , -443 converted -443 less -443 plus -443 ) -443 times -443 to -443 _AND_THE -443 _IN_ANY -443 _IN_OVER -443
$END -444 assumed -444 : -444 , -444 converted -444 less -444 plus -444 ) -444 times -444 to -444 _AND_THE -444 _IN_ANY -444 _IN_OVER -444
the 1106
at 1107
reached 1108
$END -437 assumed -437 : -437 , -437 converted -437 less -437 plus -437 ) -437 times -437 to -437 _AND_THE -437 _IN_OVER -437
: 1109
from 1110
$END -222 assumed -222
$END -243 assumed -243 , -243
$END -242 assumed -242 , -242
$END -456 assumed -456 : -456 , -456 converted -456 is -456 less -456 plus -456 ) -456 since -456 times -456 to -456 _AND_THE -456 _IN_ANY -456 _IN_OVER -456 _IN_THE -456
PERCENT 1111
from 1112
the 1113
$END -227 assumed -227
$END -240 assumed -240
in 1114
by 1115
$END -236 assumed -236
$END -235 assumed -235
$END -323 after -323 and -323 assumed -323 before -323 by -323 , -323 curable -323 despite -323 from -323 instead -323 lapses -323 needs -323 once -323 or -323 parts -323 ) -323 silence -323 STAYING -323 subject -323 survives -323 takes -323 through -323 to -323 unless -323 until -323 when -323 while -323 with -323 within -323 without -323 _AT_MOST -323 _FOR_EACH -323 _IN_ONE -323 _ON_TOP -323
$END -322 after -322 and -322 assumed -322 before -322 by -322 , -322 curable -322 despite -322 from -322 instead -322 lapses -322 needs -322 once -322 or -322 parts -322 ) -322 silence -322 STAYING -322 subject -322 survives -322 takes -322 through -322 to -322 unless -322 until -322 when -322 while -322 with -322 within -322 without -322 _AT_MOST -322 _FOR_EACH -322 _IN_ONE -322 _ON_TOP -322
breached 736 cut 737 fulfilled 738 open 740 overdue 741 settled 742 spent 743 suspended 744 uncured 745 <clause_state> 1116
$END -317 after -317 and -317 assumed -317 before -317 by -317 , -317 curable -317 despite -317 from -317 instead -317 lapses -317 needs -317 once -317 or -317 parts -317 ) -317 silence -317 STAYING -317 subject -317 survives -317 takes -317 through -317 to -317 unless -317 until -317 when -317 while -317 with -317 within -317 without -317 _AT_MOST -317 _FOR_EACH -317 _IN_ONE -317 _ON_TOP -317
$END -327 after -327 and -327 assumed -327 before -327 by -327 , -327 curable -327 despite -327 from -327 instead -327 lapses -327 needs -327 once -327 or -327 parts -327 ) -327 silence -327 STAYING -327 subject -327 survives -327 takes -327 through -327 to -327 unless -327 until -327 when -327 while -327 with -327 within -327 without -327 _AND_REF 1117 _AT_MOST -327 _FOR_EACH -327 _IN_ONE -327 _ON_TOP -327 <__atom_star_8> 1118
) 1119
ago 1120 before 1121
$END -382 after -382 and -382 assumed -382 before -382 by -382 , -382 curable -382 despite -382 for 348 from -382 instead -382 lapses -382 needs -382 once -382 or -382 parts -382 ) -382 silence -382 STAYING -382 subject -382 survives -382 takes -382 through -382 to -382 unless -382 until -382 when -382 while -382 with -382 within -382 without -382 _AT_MOST -382 _FOR_EACH -382 _IN_ONE -382 _ON_TOP -382 <same> 1122
DATE 1123
, -527 } -527
clause 73 DATE 129 first 75 MONEY 131 NAME 79 no 775 none 133 NUMBER 135 PATH 81 PERCENT 136 STRING 138 withheld 86 yes 139 <date> 145 <literal> 571 <path> 574 <value> 1124 <withheld> 155 <yes_no> 576
$END -311 after -311 and -311 assumed -311 before -311 by -311 , -311 curable -311 despite -311 from -311 instead -311 lapses -311 needs -311 once -311 or -311 parts -311 ) -311 silence -311 STAYING -311 subject -311 survives -311 takes -311 through -311 to -311 unless -311 until -311 when -311 while -311 with -311 within -311 without -311 _AT_MOST -311 _FOR_EACH -311 _IN_ONE -311 _ON_TOP -311
$END -370 after -370 and -370 assumed -370 before -370 by -370 , -370 curable -370 despite -370 from -370 instead -370 lapses -370 needs -370 once -370 or -370 parts -370 ) -370 silence -370 STAYING -370 subject -370 survives -370 takes -370 through -370 to -370 unless -370 until -370 when -370 while -370 with -370 within -370 without -370 _AT_MOST -370 _FOR_EACH -370 _IN_ONE -370 _ON_TOP -370
$END -360 after -360 and -360 assumed -360 before -360 by -360 , -360 curable -360 despite -360 from -360 instead -360 lapses -360 needs -360 once -360 or -360 parts -360 ) -360 silence -360 STAYING -360 subject -360 survives -360 takes -360 through -360 to -360 unless -360 until -360 when -360 while -360 with -360 within -360 without -360 _AT_MOST -360 _FOR_EACH -360 _IN_ONE -360 _ON_TOP -360
$END -369 after -369 and -369 assumed -369 at 766 before -369 by -369 , -369 curable -369 despite -369 earlier 767 from -369 instead -369 lapses -369 needs -369 on 768 once -369 or -369 parts -369 ) -369 silence -369 since 769 STAYING -369 subject -369 survives -369 takes -369 through -369 to -369 unless -369 until -369 when -369 while -369 with -369 within -369 without -369 _AT_MOST -369 _FOR_EACH -369 _IN_ONE -369 _ON_TOP -369 <qualifier> 1125
$END -372 after -372 and -372 assumed -372 before -372 by -372 , -372 curable -372 despite -372 from -372 instead -372 lapses -372 needs -372 once -372 or -372 parts -372 ) -372 silence -372 STAYING -372 subject -372 survives -372 takes -372 through -372 to -372 unless -372 until -372 when -372 while -372 with -372 within -372 without -372 _AT_MOST -372 _FOR_EACH -372 _IN_ONE -372 _ON_TOP -372
clause 73 first 75 NAME 79 PATH 81 <path> 1126
NAME 1127
$END -45 changed -45 decided -45
$END -41
$END -38 decided 954 <decided_by> 1128
$END -39
$END -119 after -119 before -119 by -119 curable -119 despite -119 from -119 instead -119 lapses -119 needs -119 once -119 parts -119 silence -119 STAYING -119 subject -119 survives -119 takes -119 through -119 to -119 unless -119 until -119 when -119 while -119 with -119 within -119 without -119 _AT_MOST -119 _FOR_EACH -119 _IN_ONE -119 _ON_TOP -119
but 1129
most 1130
, 1131
most 1132
$END -108 after -108 before -108 by -108 curable -108 despite -108 from -108 instead -108 lapses -108 needs -108 once -108 parts -108 silence -108 STAYING -108 subject -108 survives -108 takes -108 through -108 to -108 unless -108 until -108 when -108 while -108 with -108 within -108 without -108 _AT_MOST -108 _FOR_EACH -108 _IN_ONE -108 _ON_TOP -108
$END -512 after -512 before -512 by -512 curable -512 despite -512 from -512 instead -512 lapses -512 needs -512 once -512 or -512 parts -512 silence -512 STAYING -512 subject -512 survives -512 takes -512 through -512 to -512 unless -512 until -512 when -512 while -512 with -512 within -512 without -512 _AT_MOST -512 _FOR_EACH -512 _IN_ONE -512 _ON_TOP -512
STRING 1133
$END -48
$END -271 after -271 assumed -271 before -271 by -271 curable -271 despite -271 from -271 instead -271 lapses -271 needs -271 once -271 parts -271 silence -271 STAYING -271 subject -271 survives -271 takes -271 through -271 to -271 unless -271 until -271 when -271 while -271 with -271 within -271 without -271 _AT_MOST -271 _FOR_EACH -271 _IN_ONE -271 _ON_TOP -271
$END -49
$END -146 after -146 before -146 by -146 curable -146 despite -146 from -146 instead -146 lapses -146 needs -146 once -146 parts -146 silence -146 STAYING -146 subject -146 survives -146 takes -146 through -146 to -146 unless -146 until -146 when -146 while -146 with -146 within -146 without -146 _AT_MOST -146 _FOR_EACH -146 _IN_ONE -146 _ON_TOP -146
$END -145 after -145 before -145 by -145 curable -145 despite -145 from -145 instead -145 lapses -145 needs -145 once -145 parts -145 silence -145 STAYING -145 subject -145 survives -145 takes -145 through -145 to -145 unless -145 until -145 when -145 while -145 with -145 within -145 without -145 _AT_MOST -145 _FOR_EACH -145 _IN_ONE -145 _ON_TOP -145
away 1134
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 1135 <used_of> 154 <withheld> 268 <yes_no> 156
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 1136 <used_of> 154 <withheld> 268 <yes_no> 156
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 1137 <used_of> 154 <withheld> 268 <yes_no> 156
, 1138 ) -417
$END -408 after -408 assumed -408 before -408 by -408 : -408 , -408 converted -408 curable -408 despite -408 from -408 instead -408 is -408 lapses -408 less -408 needs -408 once -408 parts -408 plus -408 ) -408 silence -408 STAYING -408 subject -408 survives -408 takes -408 through -408 times -408 to -408 unless -408 until -408 when -408 while -408 with -408 within -408 without -408 _AND_THE -408 _AT_MOST -408 _FOR_EACH -408 _IN_ANY -408 _IN_ONE -408 _IN_OVER -408 _ON_TOP -408
$END -409 after -409 assumed -409 before -409 by -409 : -409 , -409 converted -409 curable -409 despite -409 from -409 instead -409 is -409 lapses -409 less -409 needs -409 once -409 parts -409 plus -409 ) -409 silence -409 STAYING -409 subject -409 survives -409 takes -409 through -409 times -409 to -409 unless -409 until -409 when -409 while -409 with -409 within -409 without -409 _AND_THE -409 _AT_MOST -409 _FOR_EACH -409 _IN_ANY -409 _IN_ONE -409 _IN_OVER -409 _ON_TOP -409
to 1139
$END -206 assumed -206
NAME 1140
NUMBER 1141
$END -23 changed -23 decided -23 starts -23
$END -164
$END -471 assumed -471 , -471 converted -471 less -471 plus -471 times -471 _IN_ANY -471 _IN_OVER -471
$END -188 assumed -188
$END -187 assumed -187 , -187
clause 73 DATE 129 first 256 ( 880 NAME 79 NUMBER 258 PATH 81 the 881 withheld 86 <date> 261 <deadline_of> 262 <duration> 882 <instant> 1142 <path> 884 <period_edge> 265 <plain_time> 885 <withheld> 268
$END -400 assumed -400 : -400 , -400 converted -400 is -400 less -400 plus -400 ) -400 times -400 to -400 _AND_THE -400 _IN_ANY -400 _IN_OVER -400
on 1143
$END -401 assumed -401 : -401 , -401 converted -401 is -401 less -401 plus -401 ) -401 times -401 to -401 _AND_THE -401 _IN_ANY -401 _IN_OVER -401
$END -402 assumed -402 : -402 , -402 converted -402 is -402 less -402 plus -402 ) -402 times -402 to -402 _AND_THE -402 _IN_ANY -402 _IN_OVER -402
, -523 ) -523
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _USED 88 <balance> 90 <converted_value> 92 <expr> 1144 <fold> 94 <literal_amount> 95 <operand_value> 96 <path> 97 <simple_value> 100 <single_value> 101 <used_of> 102 <withheld> 103
rate 1145
its 1146
$END -181 assumed -181
NAME 1147
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 1148 <used_of> 154 <withheld> 268 <yes_no> 156
of 1149
NAME 1150
test 1151
full 1152
days 1153
$END -321 after -321 and -321 assumed -321 before -321 by -321 , -321 curable -321 despite -321 from -321 instead -321 lapses -321 needs -321 once -321 or -321 parts -321 ) -321 silence -321 STAYING -321 subject -321 survives -321 takes -321 through -321 to -321 unless -321 until -321 when -321 while -321 with -321 within -321 without -321 _AT_MOST -321 _FOR_EACH -321 _IN_ONE -321 _ON_TOP -321
REF 1154
$END -326 after -326 and -326 assumed -326 before -326 by -326 , -326 curable -326 despite -326 from -326 instead -326 lapses -326 needs -326 once -326 or -326 parts -326 ) -326 silence -326 STAYING -326 subject -326 survives -326 takes -326 through -326 to -326 unless -326 until -326 when -326 while -326 with -326 within -326 without -326 _AND_REF 1155 _AT_MOST -326 _FOR_EACH -326 _IN_ONE -326 _ON_TOP -326
$END -378 after -378 and -378 assumed -378 before -378 by -378 : -378 , -378 converted -378 curable -378 despite -378 from -378 has -378 instead -378 is -378 lapses -378 less -378 needs -378 of -378 once -378 or -378 parts -378 plus -378 ) -378 silence -378 STAYING -378 subject -378 survives -378 takes -378 through -378 times -378 to -378 unless -378 until -378 when -378 while -378 with -378 within -378 without -378 _AND_THE -378 _AT_MOST -378 _FOR_EACH -378 _IN_ANY -378 _IN_ONE -378 _IN_OVER -378 _ON_TOP -378
$END -379 after -379 and -379 assumed -379 before -379 by -379 , -379 curable -379 despite -379 from -379 instead -379 lapses -379 needs -379 once -379 or -379 parts -379 ) -379 silence -379 STAYING -379 subject -379 survives -379 takes -379 through -379 to -379 unless -379 until -379 when -379 while -379 with -379 within -379 without -379 _AT_MOST -379 _FOR_EACH -379 _IN_ONE -379 _ON_TOP -379
clause 73 DATE 129 first 75 NAME 79 PATH 81 the 1156 <date> 1157 <deadline_of> 1158 <path> 1159 <period_edge> 1160 <point> 1161
$END -381 after -381 and -381 assumed -381 before -381 by -381 , -381 curable -381 despite -381 from -381 instead -381 lapses -381 needs -381 once -381 or -381 parts -381 ) -381 silence -381 STAYING -381 subject -381 survives -381 takes -381 through -381 to -381 unless -381 until -381 when -381 while -381 with -381 within -381 without -381 _AT_MOST -381 _FOR_EACH -381 _IN_ONE -381 _ON_TOP -381
$END -380 after -380 and -380 assumed -380 before -380 by -380 , -380 curable -380 despite -380 from -380 instead -380 lapses -380 needs -380 once -380 or -380 parts -380 ) -380 silence -380 STAYING -380 subject -380 survives -380 takes -380 through -380 to -380 unless -380 until -380 when -380 while -380 with -380 within -380 without -380 _AT_MOST -380 _FOR_EACH -380 _IN_ONE -380 _ON_TOP -380
, -528 } -528
$END -368 after -368 and -368 assumed -368 before -368 by -368 , -368 curable -368 despite -368 from -368 instead -368 lapses -368 needs -368 once -368 or -368 parts -368 ) -368 silence -368 STAYING -368 subject -368 survives -368 takes -368 through -368 to -368 unless -368 until -368 when -368 while -368 with -368 within -368 without -368 _AT_MOST -368 _FOR_EACH -368 _IN_ONE -368 _ON_TOP -368
$END -46 decided -46
$END -47
$END -37
MONEY 1162
MONEY 1163 PERCENT 1164
to 1165 <target> 1166
NUMBER 258 <duration> 1167
$END -69
$END -147 after -147 before -147 by -147 curable -147 despite -147 from -147 instead -147 lapses -147 needs -147 once -147 parts -147 silence -147 STAYING -147 subject -147 survives -147 takes -147 through -147 to -147 unless -147 until -147 when -147 while -147 with -147 within -147 without -147 _AT_MOST -147 _FOR_EACH -147 _IN_ONE -147 _ON_TOP -147
$END -396 after -396 assumed -396 before -396 by -396 , -396 curable -396 despite -396 from -396 instead -396 lapses -396 needs -396 once -396 parts -396 ) -396 silence -396 STAYING -396 subject -396 survives -396 takes -396 through -396 to -396 unless -396 until -396 when -396 while -396 with -396 within -396 without -396 _AT_MOST -396 _FOR_EACH -396 _IN_ONE -396 _ON_TOP -396
$END -397 after -397 assumed -397 before -397 by -397 , -397 curable -397 despite -397 from -397 instead -397 lapses -397 needs -397 once -397 parts -397 ) -397 silence -397 STAYING -397 subject -397 survives -397 takes -397 through -397 to -397 unless -397 until -397 when -397 while -397 with -397 within -397 without -397 _AT_MOST -397 _FOR_EACH -397 _IN_ONE -397 _ON_TOP -397
, -519 ) -519
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 1168 <used_of> 154 <withheld> 268 <yes_no> 156
NAME 1169
$END -213 assumed -213
$END -21 changed -21 decided -21 starts -21
$END -469 assumed -469 , -469 converted -469 less -469 plus -469 times -469 _IN_ANY -469 _IN_OVER -469
or 1170
, -524 ) -524
reached 1171
own 1172
$END -214
through 1173
the 1174
$END -221 assumed -221
$END -246 assumed -246
$END -239 assumed -239
$END -238 assumed -238
$END -517 after -517 and -517 assumed -517 before -517 by -517 , -517 curable -517 despite -517 from -517 instead -517 lapses -517 needs -517 once -517 or -517 parts -517 ) -517 silence -517 STAYING -517 subject -517 survives -517 takes -517 through -517 to -517 unless -517 until -517 when -517 while -517 with -517 within -517 without -517 _AND_REF -517 _AT_MOST -517 _FOR_EACH -517 _IN_ONE -517 _ON_TOP -517
REF 1175
deadline 453 end 455 start 457
$END -385 after -385 and -385 assumed -385 before -385 by -385 , -385 curable -385 despite -385 from -385 instead -385 lapses -385 needs -385 once -385 or -385 parts -385 ) -385 silence -385 STAYING -385 subject -385 survives -385 takes -385 through -385 to -385 unless -385 until -385 when -385 while -385 with -385 within -385 without -385 _AT_MOST -385 _FOR_EACH -385 _IN_ONE -385 _ON_TOP -385
$END -387 after -387 and -387 assumed -387 before -387 by -387 , -387 curable -387 despite -387 from -387 instead -387 lapses -387 needs -387 once -387 or -387 parts -387 ) -387 silence -387 STAYING -387 subject -387 survives -387 takes -387 through -387 to -387 unless -387 until -387 when -387 while -387 with -387 within -387 without -387 _AT_MOST -387 _FOR_EACH -387 _IN_ONE -387 _ON_TOP -387
$END -386 after -386 and -386 assumed -386 before -386 by -386 , -386 curable -386 despite -386 from -386 instead -386 lapses -386 needs -386 once -386 or -386 parts -386 ) -386 silence -386 STAYING -386 subject -386 survives -386 takes -386 through -386 to -386 unless -386 until -386 when -386 while -386 with -386 within -386 without -386 _AT_MOST -386 _FOR_EACH -386 _IN_ONE -386 _ON_TOP -386
$END -388 after -388 and -388 assumed -388 before -388 by -388 , -388 curable -388 despite -388 from -388 instead -388 lapses -388 needs -388 once -388 or -388 parts -388 ) -388 silence -388 STAYING -388 subject -388 survives -388 takes -388 through -388 to -388 unless -388 until -388 when -388 while -388 with -388 within -388 without -388 _AT_MOST -388 _FOR_EACH -388 _IN_ONE -388 _ON_TOP -388
$END -383 after -383 and -383 assumed -383 before -383 by -383 , -383 curable -383 despite -383 from -383 instead -383 lapses -383 needs -383 once -383 or -383 parts -383 ) -383 silence -383 STAYING -383 subject -383 survives -383 takes -383 through -383 to -383 unless -383 until -383 when -383 while -383 with -383 within -383 without -383 _AT_MOST -383 _FOR_EACH -383 _IN_ONE -383 _ON_TOP -383
, -125
, -124
of 1176
a 1177 the 1178
$END -122 after -122 before -122 by -122 curable -122 despite -122 from -122 instead -122 lapses -122 needs -122 once -122 parts -122 silence -122 STAYING -122 subject -122 survives -122 takes -122 through -122 to -122 unless -122 until -122 when -122 while -122 with -122 within -122 without -122 _AT_MOST -122 _FOR_EACH -122 _IN_ONE -122 _ON_TOP -122
$END -115 after -115 before -115 by -115 curable -115 despite -115 from -115 instead -115 lapses -115 needs -115 once -115 parts -115 silence -115 STAYING -115 subject -115 survives -115 takes -115 through -115 to -115 unless -115 until -115 when -115 while -115 with -115 within -115 without -115 _AT_MOST -115 _FOR_EACH -115 _IN_ONE -115 _ON_TOP -115
, -520 ) -520
when -211
after 1179 before 1180
$END -180 assumed -180
rate 1181
clause 128 DATE 129 first 256 FOLD 76 ( 130 NAME 79 no 132 not 134 NUMBER 258 PATH 81 the 259 withheld 86 yes 139 _AGREEMENT 140 _BALANCE 87 _USED 88 <atom> 141 <balance> 142 <condition> 260 <counted> 144 <date> 261 <deadline_of> 262 <duration> 263 <fold> 147 <happened> 148 <operand> 151 <path> 264 <period_edge> 265 <plain_time> 266 <time> 1182 <used_of> 154 <withheld> 268 <yes_no> 156
floor 1183
$END -518 after -518 and -518 assumed -518 before -518 by -518 , -518 curable -518 despite -518 from -518 instead -518 lapses -518 needs -518 once -518 or -518 parts -518 ) -518 silence -518 STAYING -518 subject -518 survives -518 takes -518 through -518 to -518 unless -518 until -518 when -518 while -518 with -518 within -518 without -518 _AND_REF -518 _AT_MOST -518 _FOR_EACH -518 _IN_ONE -518 _ON_TOP -518
the 1184
later 1185
next 1186
clause 73 DATE 129 first 256 ( 880 NAME 79 NUMBER 258 PATH 81 the 881 withheld 86 <date> 261 <deadline_of> 262 <duration> 882 <instant> 1187 <path> 884 <period_edge> 265 <plain_time> 885 <withheld> 268
clause 73 DATE 129 first 256 ( 880 NAME 79 NUMBER 258 PATH 81 the 881 withheld 86 <date> 261 <deadline_of> 262 <duration> 882 <instant> 1188 <path> 884 <period_edge> 265 <plain_time> 885 <withheld> 268
$END -179 assumed -179
$END -224 assumed -224
$END -245 assumed -245
floor 1189
NAME 1190
NAME 1191
$END -403 assumed -403 : -403 , -403 converted -403 is -403 less -403 plus -403 ) -403 times -403 to -403 _AND_THE -403 _IN_ANY -403 _IN_OVER -403
$END -404 assumed -404 : -404 , -404 converted -404 is -404 less -404 plus -404 ) -404 times -404 to -404 _AND_THE -404 _IN_ANY -404 _IN_OVER -404
, -123
$END -126 after -126 before -126 by -126 curable -126 despite -126 from -126 instead -126 lapses -126 needs -126 once -126 parts -126 silence -126 STAYING -126 subject -126 survives -126 takes -126 through -126 to -126 unless -126 until -126 when -126 while -126 with -126 within -126 without -126 _AT_MOST -126 _FOR_EACH -126 _IN_ONE -126 _ON_TOP -126
$END -127 after -127 before -127 by -127 curable -127 despite -127 from -127 instead -127 lapses -127 needs -127 once -127 parts -127 silence -127 STAYING -127 subject -127 survives -127 takes -127 through -127 to -127 unless -127 until -127 when -127 while -127 with -127 within -127 without -127 _AT_MOST -127 _FOR_EACH -127 _IN_ONE -127 _ON_TOP -127
"""

# For each kind of line: the states in which it begins and ends.
_STARTS = """
account 0 45
account_line 1 50
action 2 53
action_line 3 56
adds 4 60
agreement 5 62
agreement_line 6 68
amount 7 70
amount_line 8 89
assumed_line 9 105
assuming 10 107
by_row 11 109
commitment 12 111
commitment_line 13 120
completed 14 123
cuts_off 15 125
define 16 127
define_line 17 146
event 18 158
except 19 160
fact 20 162
field_line 21 164
instrument 22 166
instrument_line 23 176
interprets 24 178
interprets_line 25 179
keeps 26 182
keeps_line 27 186
kind 28 189
norm 29 191
one_of 30 194
open_line 31 196
panel 32 198
period 33 200
phrase_line 34 233
prose_only 35 235
rate 36 237
reading_note 37 241
renews 38 243
renumbers 39 245
replaces 40 247
strikes 41 249
suspends 42 251
tier 43 254
"""


def _rule(line: str) -> tuple[str, str, int, tuple[int, ...], bool]:
    origin, name, size, passes, *kept = line.split()
    return origin, name, int(size), tuple(map(int, kept)), passes == "1"


def _state(line: str) -> dict[str, int]:
    symbols = line.split()
    return dict(zip(symbols[::2], map(int, symbols[1::2]), strict=True))


RULES = tuple(map(_rule, _RULES.strip().splitlines()))
STATES = tuple(map(_state, _STATES.strip().splitlines()))
_LINES = [line.split() for line in _STARTS.strip().splitlines()]
START = {name: int(start) for name, start, _ in _LINES}
END = {name: int(end) for name, _, end in _LINES}
