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
bare_commitment_line level_each 5 0 0 1 4
bare_commitment_line level_by 4 0 0 3
bare_commitment_line level_all 9 0 0 1 6 8
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
level a_floor 2 0
level a_ceiling 2 0
moment at_the_use 4 0
moment at_the_invoice 4 0
moment at_payment 3 0
share share 7 0 3
after_the_test after_the_test 5 0 1
by_row by_row 3 0 0 2
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
excess_of excess_of 3 0 2
room_of room_of 3 0 2
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
accrues 71 at 72 clause 73 corrections 74 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 rounds 83 the 84 tiers 85 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <amount_line> 91 <balance> 92 <bare_amount_line> 93 <converted_value> 94 <excess_of> 95 <expr> 96 <fold> 97 <literal_amount> 98 <operand_value> 99 <path> 100 <reopens> 101 <room_of> 102 <rounds> 103 <simple_value> 104 <single_value> 105 <used_of> 106 <withheld> 107
assumed 108 <assumed_line> 109
assuming 110 <assuming> 111
NUMBER 112 PERIOD 113 <by_row> 114
commitment 115 <commitment> 116
at 117 corrections 74 counts 118 does 119 in 120 shortfall 121 surplus 122 the 123 <bare_commitment_line> 124 <commitment_line> 125 <level> 126 <reopens> 127
agreement 128 <completed> 129
cuts 130 <cuts_off> 131
define 132 <define> 133
clause 134 DATE 135 first 75 FOLD 76 ( 136 MONEY 137 NAME 79 no 138 none 139 not 140 NUMBER 141 PATH 81 PERCENT 142 reading 143 STRING 144 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 149 <counted> 150 <date> 151 <define_line> 152 <excess_of> 153 <fold> 154 <happened> 155 <literal> 156 <meaning> 157 <operand> 158 <path> 159 <reading> 160 <room_of> 161 <used_of> 162 <withheld> 163 <yes_no> 164
event 165 <event> 166
except 167 <except> 168
fact 169 <fact> 170
NAME 54 <field> 171 <field_line> 172
instrument 173 <instrument> 174
amends 175 authority 176 effective 177 interprets 178 opens 179 published 180 restates 181 source 182 under 183 <instrument_line> 184
interprets 185 <interprets> 186
reading 143 <interprets_line> 187 <reading> 188
keeps 189 <keeps> 190
assumed 191 while 192 <__keeps_star_2> 193 <keeps_line> 194 <keeps_part> 195
kind 196 <kind> 197
NAME 198 <norm> 199 <who> 200
one 201 <one_of> 202
what 203 <open_line> 204
panel 205 <panel> 206
period 207 <period> 208
after 209 before 210 by 211 curable 212 despite 213 from 214 instead 215 lapses 216 needs 217 once 218 parts 219 silence 220 STAYING 221 subject 222 survives 223 takes 224 through 225 to 226 unless 227 until 228 when 229 while 230 with 231 within 232 without 233 _AT_MOST 234 _FOR_EACH 235 _IN_ONE 236 _ON_TOP 237 <__norm_star_3> 238 <bare_phrase> 239 <phrase> 240 <phrase_line> 241
prose 242 <prose_only> 243
rate 244 <rate> 245
because 246 held 247 source 248 <reading_note> 249
agreement 250 <renews> 251
renumbers 252 <renumbers> 253
replaces 254 <replaces> 255
strikes 256 <strikes> 257
suspends 258 <suspends> 259
below 260 otherwise 261 <tier> 262
NAME 263

clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 never 265 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 275 <used_of> 162 <withheld> 276 <yes_no> 164
by 277
all 278 clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <converted_value> 94 <excess_of> 95 <expr> 279 <fold> 97 <literal_amount> 98 <operand_value> 99 <path> 100 <room_of> 102 <simple_value> 104 <single_value> 105 <used_of> 106 <withheld> 107
against 280

$END -200 assumed 281
NAME 282

: 283
free 284 reserved 285 unsettled 286 void 287

$END -28
$END -27
REF 288 <refs> 289

NAME 290

duties 291
NAME 292 <names> 293
days 294
from 295 through 296 until 297 <__agreement_line_plus_0> 298 <runs_part> 299
zone 300

NAME 301

daily 302
least 303 most 304
$END -502 after -502 and -502 assumed -502 before -502 by -502 changed -502 : -502 , -502 converted -502 curable -502 decided -502 despite -502 for -502 from -502 instead -502 is -502 lapses -502 less -502 needs -502 once -502 or -502 parts -502 plus -502 } -502 ) -502 silence -502 since -502 STAYING -502 subject -502 survives -502 takes -502 through -502 times -502 to -502 unless -502 until -502 when -502 where -502 while -502 with -502 within -502 without -502 _AND_THE -502 _AT_MOST -502 _FOR_EACH -502 _IN_ANY -502 _IN_ONE -502 _IN_OVER -502 _IN_THE -502 _ON_TOP -502
count 305 re-open 306
$END -503 after -503 and -503 assumed -503 before -503 by -503 changed -503 : -503 , -503 converted -503 curable -503 decided -503 despite -503 for -503 from -503 has -503 in -503 instead -503 is -503 lapses -503 less -503 needs -503 not -503 once -503 or -503 parts -503 plus -503 } -503 ) -503 silence -503 since -503 STAYING -503 subject -503 survives -503 takes -503 through -503 times -503 to -503 unless -503 until -503 when -503 where -503 while -503 with -503 within -503 without -503 _AND_THE -503 _AT_MOST -503 _BY_PARTY -503 _FOR_EACH -503 _IN_ANY -503 _IN_ONE -503 _IN_OVER -503 _IN_THE -503 _ON_TOP -503
of 307
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <converted_value> 94 <excess_of> 95 <expr> 308 <fold> 97 <literal_amount> 98 <operand_value> 99 <path> 100 <room_of> 102 <simple_value> 104 <single_value> 105 <used_of> 106 <withheld> 107
$END -456 after -456 and -456 assumed -456 before -456 by -456 : -456 , -456 converted -456 curable -456 despite -456 from -456 instead -456 lapses -456 less -456 needs -456 once -456 or -456 parts -456 plus -456 ) -456 silence -456 STAYING -456 subject -456 survives -456 takes -456 through -456 times -456 to -456 unless -456 until -456 when -456 while -456 with -456 within -456 without -456 _AND_THE -456 _AT_MOST -456 _FOR_EACH -456 _IN_ANY -456 _IN_ONE -456 _IN_OVER -456 _ON_TOP -456
$END -500 after -500 and -500 assumed -500 before -500 by -500 changed -500 : -500 , -500 converted -500 curable -500 decided -500 despite -500 for -500 from -500 has -500 in -500 instead -500 is -500 lapses -500 less -500 needs -500 not -500 once -500 or -500 parts -500 plus -500 } -500 ) -500 silence -500 since -500 STAYING -500 subject -500 survives -500 takes -500 through -500 times -500 to -500 unless -500 until -500 when -500 where -500 while -500 with -500 within -500 without -500 _AND_THE -500 _AT_MOST -500 _BY_PARTY -500 _FOR_EACH -500 _IN_ANY -500 _IN_ONE -500 _IN_OVER -500 _IN_THE -500 _ON_TOP -500
$END -454 after -454 and -454 assumed -454 before -454 by -454 : -454 , -454 converted -454 curable -454 despite -454 from -454 instead -454 lapses -454 less -454 needs -454 once -454 or -454 parts -454 plus -454 ) -454 silence -454 STAYING -454 subject -454 survives -454 takes -454 through -454 times -454 to -454 unless -454 until -454 when -454 while -454 with -454 within -454 without -454 _AND_THE -454 _AT_MOST -454 _FOR_EACH -454 _IN_ANY -454 _IN_ONE -454 _IN_OVER -454 _ON_TOP -454
$END -501 after -501 and -501 assumed -501 before -501 by -501 changed -501 : -501 , -501 converted -501 curable -501 decided -501 despite -501 for -501 from -501 has -501 in -501 instead -501 is -501 lapses -501 less -501 needs -501 not -501 once -501 or -501 parts -501 plus -501 } -501 ) -501 silence -501 since -501 STAYING -501 subject -501 survives -501 takes -501 through -501 times -501 to -501 unless -501 until -501 when -501 where -501 while -501 with -501 within -501 without -501 _AND_THE -501 _AT_MOST -501 _BY_PARTY -501 _FOR_EACH -501 _IN_ANY -501 _IN_ONE -501 _IN_OVER -501 _IN_THE -501 _ON_TOP -501
$END -455 assumed -455 : -455 , -455 converted -455 less -455 of 309 plus -455 ) -455 times -455 to -455 _AND_THE -455 _IN_OVER -455
down 310 half 311 up 312 <way> 313
greater 314 lesser 315
of 316
STRING 317
of 318
of 319
of 320
of 321

$END -450 assumed -450 : -450 , -450 converted -450 less -450 plus -450 ) -450 times -450 to -450 _AND_THE -450 _IN_ANY -450 _IN_OVER -450
$END -166 assumed 322
$END -439 assumed -439 : -439 , -439 converted 323 less -439 plus -439 ) -439 times -439 to -439 _AND_THE -439 _IN_OVER -439
$END -452 assumed -452 : -452 , -452 converted -452 less -452 plus -452 ) -452 times -452 to -452 _AND_THE -452 _IN_ANY -452 _IN_OVER -452
$END -167 assumed -167
$END -443 assumed -443 : -443 , -443 converted -443 less -443 plus -443 ) -443 times -443 to -443 _AND_THE -443 _IN_OVER -443
$END -445 assumed -445 : -445 , -445 converted -445 less -445 plus -445 ) -445 times -445 to -445 _AND_THE -445 _IN_ANY -445 _IN_OVER -445
$END -435 assumed -435 : -435 , -435 less 324 plus 325 ) -435 times 326 to -435 _AND_THE -435 _IN_OVER -435 <__expr_star_10> 327 <operator> 328
$END -446 assumed -446 : -446 , -446 converted -446 less -446 plus -446 ) -446 times -446 to -446 _AND_THE -446 _IN_ANY -446 _IN_OVER -446
$END -177 assumed -177
$END -453 assumed -453 : -453 , -453 converted -453 less -453 plus -453 ) -453 times -453 to -453 _AND_THE -453 _IN_ANY -453 _IN_OVER -453
$END -178 assumed -178
$END -444 assumed -444 : -444 , -444 converted -444 less -444 plus -444 ) -444 times -444 to -444 _AND_THE -444 _IN_OVER -444
$END -441 assumed -441 : -441 , -441 converted -441 less -441 plus -441 ) -441 times -441 to -441 _AND_THE -441 _IN_OVER -441
$END -451 assumed -451 : -451 , -451 converted -451 less -451 plus -451 ) -451 times -451 to -451 _AND_THE -451 _IN_ANY -451 _IN_OVER -451
$END -457 after -457 and -457 assumed -457 before -457 by -457 : -457 , -457 converted -457 curable -457 despite -457 from -457 instead -457 lapses -457 less -457 needs -457 once -457 or -457 parts -457 plus -457 ) -457 silence -457 STAYING -457 subject -457 survives -457 takes -457 through -457 times -457 to -457 unless -457 until -457 when -457 while -457 with -457 within -457 without -457 _AND_THE -457 _AT_MOST -457 _FOR_EACH -457 _IN_ANY -457 _IN_ONE -457 _IN_OVER -457 _ON_TOP -457
STRING 329

STRING 330

: 331
: 332

NAME 333

least 334 most 335
clause 73 first 75 NAME 79 PATH 81 <path> 336
not 337
addition 338
is 339 withheld 340
counts 341 does 342
last 343 payment 344
$END -216 assumed 345

clause 73 , 346 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <converted_value> 94 <excess_of> 95 <expr> 347 <fold> 97 <literal_amount> 98 <operand_value> 99 <path> 100 <room_of> 102 <simple_value> 104 <single_value> 105 <used_of> 106 <withheld> 107
$END -241 assumed -241
is 348

off 349

NAME 350

$END -502 after -502 and -502 assumed -502 before -502 by -502 , -502 curable -502 despite -502 for -502 from -502 has -502 in -502 instead -502 is -502 lapses -502 needs -502 not -502 once -502 or -502 parts -502 REF 351 ) -502 silence -502 STAYING -502 subject -502 survives -502 takes -502 through -502 to -502 unless -502 until -502 when -502 while -502 with -502 within -502 without -502 _AT_MOST -502 _BY_PARTY -502 _FOR_EACH -502 _IN_ONE -502 _ON_TOP -502
$END -498 after -498 and -498 assumed -498 before -498 by -498 changed -498 : -498 , -498 converted -498 curable -498 decided -498 despite -498 from -498 instead -498 is -498 lapses -498 less -498 needs -498 once -498 or -498 parts -498 plus -498 } -498 ) -498 silence -498 STAYING -498 subject -498 survives -498 takes -498 through -498 times -498 to -498 unless -498 until -498 when -498 while -498 with -498 within -498 without -498 _AND_THE -498 _AT_MOST -498 _FOR_EACH -498 _IN_ANY -498 _IN_ONE -498 _IN_OVER -498 _ON_TOP -498
clause 134 first 75 FOLD 76 ( 136 NAME 79 no 138 not 140 PATH 81 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 352 <counted> 150 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 159 <room_of> 161 <used_of> 162 <yes_no> 164
$END -492 after -492 and -492 assumed -492 before -492 by -492 changed -492 , -492 curable -492 decided -492 despite -492 from -492 instead -492 lapses -492 needs -492 once -492 or -492 parts -492 } -492 ) -492 silence -492 STAYING -492 subject -492 survives -492 takes -492 through -492 to -492 unless -492 until -492 when -492 while -492 with -492 within -492 without -492 _AT_MOST -492 _FOR_EACH -492 _IN_ONE -492 _ON_TOP -492
$END -497 after -497 and -497 assumed -497 before -497 by -497 , -497 curable -497 despite -497 duty 353 from -497 instead -497 lapses -497 needs -497 once -497 or -497 parts -497 ) -497 silence -497 STAYING -497 subject -497 survives -497 takes -497 through -497 to -497 unless -497 until -497 when -497 while -497 with -497 within -497 without -497 _AT_MOST -497 _FOR_EACH -497 _IN_ONE -497 _ON_TOP -497
$END -494 after -494 and -494 assumed -494 before -494 by -494 changed -494 , -494 curable -494 decided -494 despite -494 from -494 instead -494 lapses -494 needs -494 once -494 or -494 parts -494 } -494 ) -494 silence -494 STAYING -494 subject -494 survives -494 takes -494 through -494 to -494 unless -494 until -494 when -494 while -494 with -494 within -494 without -494 _AT_MOST -494 _FOR_EACH -494 _IN_ONE -494 _ON_TOP -494
clause 134 first 75 FOLD 76 ( 136 NAME 79 no 138 not 140 PATH 81 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <counted> 150 <excess_of> 153 <fold> 154 <happened> 155 <operand> 354 <path> 159 <room_of> 161 <used_of> 162 <yes_no> 164
$END -490 after -490 and -490 assumed -490 before -490 by -490 changed -490 , -490 curable -490 decided -490 despite -490 from -490 instead -490 lapses -490 needs -490 once -490 or -490 parts -490 } -490 ) -490 silence -490 STAYING -490 subject -490 survives -490 takes -490 through -490 to -490 unless -490 until -490 when -490 while -490 with -490 within -490 without -490 _AT_MOST -490 _FOR_EACH -490 _IN_ONE -490 _ON_TOP -490
$END -491 after -491 and -491 assumed -491 before -491 by -491 changed -491 , -491 curable -491 decided -491 despite -491 from -491 instead -491 lapses -491 needs -491 once -491 or -491 parts -491 } -491 ) -491 silence -491 STAYING -491 subject -491 survives -491 takes -491 through -491 to -491 unless -491 until -491 when -491 while -491 with -491 within -491 without -491 _AT_MOST -491 _FOR_EACH -491 _IN_ONE -491 _ON_TOP -491
NAME 355
$END -493 after -493 and -493 assumed -493 before -493 by -493 changed -493 , -493 curable -493 decided -493 despite -493 from -493 instead -493 lapses -493 needs -493 once -493 or -493 parts -493 } -493 ) -493 silence -493 STAYING -493 subject -493 survives -493 takes -493 through -493 to -493 unless -493 until -493 when -493 while -493 with -493 within -493 without -493 _AT_MOST -493 _FOR_EACH -493 _IN_ONE -493 _ON_TOP -493
$END -496 after -496 and -496 assumed -496 before -496 by -496 changed -496 , -496 curable -496 decided -496 despite -496 from -496 instead -496 lapses -496 needs -496 once -496 or -496 parts -496 } -496 ) -496 silence -496 STAYING -496 subject -496 survives -496 takes -496 through -496 to -496 unless -496 until -496 when -496 while -496 with -496 within -496 without -496 _AT_MOST -496 _FOR_EACH -496 _IN_ONE -496 _ON_TOP -496
has 356
$END -307 after -307 and -307 assumed -307 before -307 by -307 , -307 curable -307 despite -307 from -307 instead -307 lapses -307 needs -307 once -307 or -307 parts -307 ) -307 silence -307 STAYING -307 subject -307 survives -307 takes -307 through -307 to -307 unless -307 until -307 when -307 while -307 with -307 within -307 without -307 _AT_MOST -307 _FOR_EACH -307 _IN_ONE -307 _ON_TOP -307
is -336
$END -85
is 357
$END -489 after -489 and -489 assumed -489 before -489 by -489 changed -489 , -489 curable -489 decided -489 despite -489 from -489 instead -489 lapses -489 needs -489 once -489 or -489 parts -489 } -489 ) -489 silence -489 STAYING -489 subject -489 survives -489 takes -489 through -489 to -489 unless -489 until -489 when -489 while -489 with -489 within -489 without -489 _AT_MOST -489 _FOR_EACH -489 _IN_ONE -489 _ON_TOP -489

is -338
is -335
$END -317 after -317 and -317 assumed -317 before -317 by -317 , -317 curable -317 despite -317 from -317 instead -317 lapses -317 needs -317 once -317 or -317 parts -317 ) -317 silence -317 STAYING -317 subject -317 survives -317 takes -317 through -317 to -317 unless -317 until -317 when -317 while -317 with -317 within -317 without -317 _AT_MOST -317 _FOR_EACH -317 _IN_ONE -317 _ON_TOP -317
$END -86
$END -76
$END -303 after -303 and 358 assumed -303 before -303 by -303 , -303 curable -303 despite -303 from -303 instead -303 lapses -303 needs -303 once -303 or 359 parts -303 ) -303 silence -303 STAYING -303 subject -303 survives -303 takes -303 through -303 to -303 unless -303 until -303 when -303 while -303 with -303 within -303 without -303 _AT_MOST -303 _FOR_EACH -303 _IN_ONE -303 _ON_TOP -303 <__condition_star_7> 360 <connective> 361
$END -310 after -310 and -310 assumed -310 before -310 by -310 , -310 curable -310 despite -310 for 362 from -310 has 363 in 364 instead -310 is 365 lapses -310 needs -310 not 366 once -310 or -310 parts -310 ) -310 silence -310 STAYING -310 subject -310 survives -310 takes -310 through -310 to -310 unless -310 until -310 when -310 while -310 with -310 within -310 without -310 _AT_MOST -310 _BY_PARTY 367 _FOR_EACH -310 _IN_ONE -310 _ON_TOP -310 <by_party> 368 <same> 369
$END -77
is -339
is -337
$END -495 after -495 and -495 assumed -495 before -495 by -495 changed -495 , -495 curable -495 decided -495 despite -495 from -495 instead -495 lapses -495 needs -495 once -495 or -495 parts -495 } -495 ) -495 silence -495 STAYING -495 subject -495 survives -495 takes -495 through -495 to -495 unless -495 until -495 when -495 while -495 with -495 within -495 without -495 _AT_MOST -495 _FOR_EACH -495 _IN_ONE -495 _ON_TOP -495
$END -309 after -309 and -309 assumed -309 before -309 by -309 , -309 curable -309 despite -309 from -309 instead -309 lapses -309 needs -309 once -309 or -309 parts -309 ) -309 silence -309 STAYING -309 subject -309 survives -309 takes -309 through -309 to -309 unless -309 until -309 when -309 while -309 with -309 within -309 without -309 _AT_MOST -309 _FOR_EACH -309 _IN_ONE -309 _ON_TOP -309
NAME 370

NAME 371 REF 372 <label> 373

NAME 374

$END -15

NAME 375

NAME 376
NAME 377
DATE 378
NAME 379
$END -51
DATE 380
NAME 381
STRING 382
REF 383

NAME 384


$END -79
REF 288 <refs> 385

STRING 386
clause 134 first 75 FOLD 76 ( 136 NAME 79 no 138 not 140 PATH 81 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 387 <counted> 150 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 159 <room_of> 161 <used_of> 162 <yes_no> 164
$END -65 assumed 191 while 192 <keeps_part> 388

$END -514 assumed -514 while -514
NAME 389

and 390 can -97 cannot -97 may -97 must -97 or 391 <__by_actors_star_1> 392 <__who_plus_4> 393

can 394 cannot 395 may 396 must 397 <modal> 398
of 399

is 400

NAME 401

NAME 402

clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 403 <used_of> 162 <withheld> 276 <yes_no> 164
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 404 <used_of> 162 <withheld> 276 <yes_no> 164
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 405 <used_of> 162 <withheld> 276 <yes_no> 164
by 406
everything 407 REF 288 <refs> 408
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 409 <used_of> 162 <withheld> 276 <yes_no> 164
of 410
at 411
consent 412
$END -282 after -282 assumed -282 before -282 by -282 curable -282 despite -282 from -282 in 413 instead -282 lapses -282 needs -282 once -282 parts -282 silence -282 STAYING -282 subject -282 survives -282 takes -282 through -282 to -282 unless -282 until -282 when -282 while -282 with -282 within -282 without -282 _AT_MOST -282 _FOR_EACH -282 _IN_ONE -282 _ON_TOP -282
lapse 414
means 415
is 416 stays 417
to 418
any 419 completion 420 expiry 421 termination 422 <ending> 423
effect 424
at 425 clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 426 <used_of> 162 <withheld> 276 <yes_no> 164
NAME 427
clause 134 first 75 FOLD 76 ( 136 NAME 79 no 138 not 140 PATH 81 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 428 <counted> 150 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 159 <room_of> 161 <used_of> 162 <yes_no> 164
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 429 <used_of> 162 <withheld> 276 <yes_no> 164
clause 134 first 75 FOLD 76 ( 136 NAME 79 no 138 not 140 PATH 81 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 430 <counted> 150 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 159 <room_of> 161 <used_of> 162 <yes_no> 164
clause 134 first 75 FOLD 76 ( 136 NAME 79 no 138 not 140 PATH 81 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 431 <counted> 150 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 159 <room_of> 161 <used_of> 162 <yes_no> 164
clause 134 first 75 FOLD 76 ( 136 NAME 79 no 138 not 140 PATH 81 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 432 <counted> 150 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 159 <room_of> 161 <used_of> 162 <yes_no> 164
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 433 <used_of> 162 <withheld> 276 <yes_no> 164
deadline 434
most 435
each 436
one 437
top 438
$END -251 after 209 before 210 by 211 curable 212 despite 213 from 214 instead 215 lapses 216 needs 217 once 218 parts 219 silence 220 STAYING 221 subject 222 survives 223 takes 224 through 225 to 226 unless 227 until 228 when 229 while 230 with 231 within 232 without 233 _AT_MOST 234 _FOR_EACH 235 _IN_ONE 236 _ON_TOP 237 <bare_phrase> 239 <phrase> 439
$END -253 after -253 assumed 440 before -253 by -253 curable -253 despite -253 from -253 instead -253 lapses -253 needs -253 once -253 parts -253 silence -253 STAYING -253 subject -253 survives -253 takes -253 through -253 to -253 unless -253 until -253 when -253 while -253 with -253 within -253 without -253 _AT_MOST -253 _FOR_EACH -253 _IN_ONE -253 _ON_TOP -253
$END -516 after -516 before -516 by -516 curable -516 despite -516 from -516 instead -516 lapses -516 needs -516 once -516 parts -516 silence -516 STAYING -516 subject -516 survives -516 takes -516 through -516 to -516 unless -516 until -516 when -516 while -516 with -516 within -516 without -516 _AT_MOST -516 _FOR_EACH -516 _IN_ONE -516 _ON_TOP -516

only 441

NAME 442

STRING 443
by 444
NAME 445

renews 446

REF 447

REF 288 <refs> 448

REF 288 <refs> 449

REF 288 <clocked> 450 <refs> 451

clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <converted_value> 94 <excess_of> 95 <expr> 452 <fold> 97 <literal_amount> 98 <operand_value> 99 <path> 100 <room_of> 102 <simple_value> 104 <single_value> 105 <used_of> 106 <withheld> 107
: 453

: 454
$END -503 after -503 and -503 assumed -503 before -503 by -503 : -503 , -503 converted -503 curable -503 despite -503 for -503 from -503 has -503 in -503 instead -503 is -503 lapses -503 less -503 NAME 455 needs -503 not -503 once -503 or -503 parts -503 plus -503 ) -503 silence -503 STAYING -503 subject -503 survives -503 takes -503 through -503 times -503 to -503 unless -503 until -503 when -503 while -503 with -503 within -503 without -503 _AND_THE -503 _AT_MOST -503 _BY_PARTY -503 _FOR_EACH -503 _IN_ANY -503 _IN_ONE -503 _IN_OVER -503 _ON_TOP -503
$END -210 assumed -210
business 456 day 457 days 458 hour 459 hours 460 month 461 months 462 year 463 years 464 <unit> 465
business 466 deadline 467 earlier 468 end 469 later 470 start 471
$END -398 after -398 assumed -398 before -398 by -398 , -398 curable -398 despite -398 from -398 instead -398 lapses -398 needs -398 once -398 parts -398 ) -398 silence -398 STAYING -398 subject -398 survives -398 takes -398 through -398 to -398 unless -398 until -398 when -398 while -398 with -398 within -398 without -398 _AT_MOST -398 _FOR_EACH -398 _IN_ONE -398 _ON_TOP -398
$END -411 after -411 assumed -411 before -411 by -411 : -411 , -411 converted -411 curable -411 despite -411 from -411 instead -411 is -411 lapses -411 less -411 needs -411 once -411 parts -411 plus -411 ) -411 silence -411 STAYING -411 subject -411 survives -411 takes -411 through -411 times -411 to -411 unless -411 until -411 when -411 while -411 with -411 within -411 without -411 _AND_THE -411 _AT_MOST -411 _FOR_EACH -411 _IN_ANY -411 _IN_ONE -411 _IN_OVER -411 _ON_TOP -411
$END -415 after -415 assumed -415 before -415 by -415 : -415 , -415 converted -415 curable -415 despite -415 from -415 instead -415 is -415 lapses -415 less -415 needs -415 once -415 parts -415 plus -415 ) -415 silence -415 STAYING -415 subject -415 survives -415 takes -415 through -415 times -415 to -415 unless -415 until -415 when -415 while -415 with -415 within -415 without -415 _AND_THE -415 _AT_MOST -415 _FOR_EACH -415 _IN_ANY -415 _IN_ONE -415 _IN_OVER -415 _ON_TOP -415
after 472 before 473
$END -310 after -310 and -310 assumed -310 before -310 by -310 , -310 curable -310 despite -310 for 362 from -310 has 363 in 364 instead -310 is 365 lapses -310 needs -310 not 366 once -310 or -310 parts -310 ) -310 silence -310 STAYING -310 subject -310 survives -310 takes -310 through -310 to -310 unless -310 until -310 when -310 while -310 with -310 within -310 without -310 _AT_MOST -310 _BY_PARTY 367 _FOR_EACH -310 _IN_ONE -310 _ON_TOP -310 <by_party> 368 <same> 474
$END -416 after -416 assumed -416 before -416 by -416 : -416 , -416 converted -416 curable -416 despite -416 from -416 instead -416 is -416 lapses -416 less -416 needs -416 once -416 parts -416 plus -416 ) -416 silence -416 STAYING -416 subject -416 survives -416 takes -416 through -416 times -416 to -416 unless -416 until -416 when -416 while -416 with -416 within -416 without -416 _AND_THE -416 _AT_MOST -416 _FOR_EACH -416 _IN_ANY -416 _IN_ONE -416 _IN_OVER -416 _ON_TOP -416
$END -403 after -403 assumed -403 before -403 by -403 , -403 curable -403 despite -403 from -403 instead -403 lapses -403 needs -403 once -403 parts -403 ) -403 silence -403 STAYING -403 subject -403 survives -403 takes -403 through -403 to -403 unless -403 until -403 when -403 while -403 with -403 within -403 without -403 _AT_MOST -403 _FOR_EACH -403 _IN_ONE -403 _ON_TOP -403
$END -209 assumed -209
$END -412 after -412 assumed -412 before -412 by -412 : -412 , -412 converted -412 curable -412 despite -412 from -412 instead -412 is -412 lapses -412 less -412 needs -412 once -412 parts -412 plus -412 ) -412 silence -412 STAYING -412 subject -412 survives -412 takes -412 through -412 times -412 to -412 unless -412 until -412 when -412 while -412 with -412 within -412 without -412 _AND_THE -412 _AT_MOST -412 _FOR_EACH -412 _IN_ANY -412 _IN_ONE -412 _IN_OVER -412 _ON_TOP -412
clause 73 first 75 NAME 79 PATH 81 pay 475 _SHORTFALL 476 <path> 477
to 478
to 479
NAME 292 <names> 480
STRING 481
$END -26 by 482 <by_actors> 483
NAME 484 set 485 whole 486 yes/no 487 percent 488 <type> 489
$END -29
to 490
$END -32
$END -31
$END -509 after -509 assumed -509 before -509 by -509 , 491 curable -509 despite -509 for -509 from -509 instead -509 lapses -509 needs -509 once -509 parts -509 silence -509 STAYING -509 subject -509 survives -509 takes -509 through -509 to -509 unless -509 until -509 when -509 while -509 with -509 within -509 without -509 _AND_THE -509 _AT_MOST -509 _FOR_EACH -509 _IN_ONE -509 _ON_TOP -509 <__refs_star_15> 492
$END -61
STRING 493
end 494 survive 495
$END -507 assumed -507 at -507 , 496 oldest -507 ) -507 <__names_star_14> 497
$END -2
NAME 498
DATE 499
DATE 500
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 501 <used_of> 162 <withheld> 276 <yes_no> 164
$END -5 from 295 through 296 until 297 <runs_part> 502
$END -510 from -510 through -510 until -510
NAME 503 ZONE 504 <zone> 505
: 506
from 507
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <converted_value> 94 <excess_of> 95 <expr> 508 <fold> 97 <literal_amount> 98 <operand_value> 99 <path> 100 <room_of> 102 <simple_value> 104 <single_value> 105 <used_of> 106 <withheld> 107
clause 73 first 75 FOLD 509 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 510 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <cap> 511 <converted_cap> 512 <excess_of> 95 <literal_amount> 98 <operand_cap> 513 <path> 100 <room_of> 102 <simple_value> 514 <single_cap> 515 <used_of> 106 <withheld> 107
when 516
the 517
clause 73 first 75 NAME 79 PATH 81 <path> 518
) 519
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <converted_value> 94 <excess_of> 95 <fold> 97 <literal_amount> 98 <operand_value> 520 <path> 100 <room_of> 102 <simple_value> 104 <single_value> 105 <used_of> 106 <withheld> 107
to -196
even 521 up 522
to -197
to 523
of 524
of 525
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <converted_value> 94 <excess_of> 95 <expr> 526 <fold> 97 <literal_amount> 98 <operand_value> 99 <path> 100 <room_of> 102 <simple_value> 104 <single_value> 105 <used_of> 106 <withheld> 107
$END -499 after -499 and -499 assumed -499 before -499 by -499 changed -499 : -499 , -499 converted -499 curable -499 decided -499 despite -499 from -499 instead -499 is -499 lapses -499 less -499 needs -499 once -499 or -499 parts -499 plus -499 } -499 ) -499 silence -499 STAYING -499 subject -499 survives -499 takes -499 through -499 times -499 to -499 unless -499 until -499 when -499 while -499 with -499 within -499 without -499 _AND_THE -499 _AT_MOST -499 _FOR_EACH -499 _IN_ANY -499 _IN_ONE -499 _IN_OVER -499 _ON_TOP -499
NAME 527
NAME 528
NAME 529
NAME 530
STRING 531
at 532
clause -437 first -437 FOLD -437 ( -437 MONEY -437 NAME -437 NUMBER -437 PATH -437 PERCENT -437 the -437 withheld -437 _BALANCE -437 _EXCESS -437 _ROOM -437 _USED -437
clause -436 first -436 FOLD -436 ( -436 MONEY -436 NAME -436 NUMBER -436 PATH -436 PERCENT -436 the -436 withheld -436 _BALANCE -436 _EXCESS -436 _ROOM -436 _USED -436
clause -438 first -438 FOLD -438 ( -438 MONEY -438 NAME -438 NUMBER -438 PATH -438 PERCENT -438 the -438 withheld -438 _BALANCE -438 _EXCESS -438 _ROOM -438 _USED -438
$END -434 assumed -434 : -434 , -434 less 324 plus 325 ) -434 times 326 to -434 _AND_THE -434 _IN_OVER -434 <operator> 533
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <converted_value> 94 <excess_of> 95 <fold> 97 <literal_amount> 98 <operand_value> 534 <path> 100 <room_of> 102 <simple_value> 104 <single_value> 105 <used_of> 106 <withheld> 107
$END -161
$END -88
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <converted_value> 94 <excess_of> 95 <expr> 535 <fold> 97 <literal_amount> 98 <operand_value> 99 <path> 100 <room_of> 102 <simple_value> 104 <single_value> 105 <used_of> 106 <withheld> 107
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <converted_value> 94 <excess_of> 95 <expr> 536 <fold> 97 <literal_amount> 98 <operand_value> 99 <path> 100 <room_of> 102 <simple_value> 104 <single_value> 105 <used_of> 106 <withheld> 107
of 537
clause -242 , -242 first -242 FOLD -242 ( -242 MONEY -242 NAME -242 NUMBER -242 PATH -242 PERCENT -242 the -242 withheld -242 _BALANCE -242 _EXCESS -242 _ROOM -242 _USED -242
clause -243 , -243 first -243 FOLD -243 ( -243 MONEY -243 NAME -243 NUMBER -243 PATH -243 PERCENT -243 the -243 withheld -243 _BALANCE -243 _EXCESS -243 _ROOM -243 _USED -243
, 538 where 539 <moment> 540 <where> 541
count 542
to 543
a 544 made 545 paid 546
STRING 547
_IN_THE 548
not 549
part 550
counts 551 goes 552 is 553
STRING 554
by 555
_IN_OVER 556
completed 557
REF 288 <refs> 558
$END -75 of 559
for 362 is 560 of 561 <of_the> 562 <same> 563
) 564
is 565
$END -306 after -306 and -306 assumed -306 before -306 by -306 , -306 curable -306 despite -306 from -306 instead -306 lapses -306 needs -306 once -306 or -306 parts -306 ) -306 silence -306 STAYING -306 subject -306 survives -306 takes -306 through -306 to -306 unless -306 until -306 when -306 while -306 with -306 within -306 without -306 _AT_MOST -306 _FOR_EACH -306 _IN_ONE -306 _ON_TOP -306
: 566
ended 567 not 568
at 569 over 570 under 571 <more_or_less> 572
clause -304 first -304 FOLD -304 ( -304 NAME -304 no -304 not -304 PATH -304 yes -304 _AGREEMENT -304 _BALANCE -304 _EXCESS -304 _ROOM -304 _USED -304
clause -305 first -305 FOLD -305 ( -305 NAME -305 no -305 not -305 PATH -305 yes -305 _AGREEMENT -305 _BALANCE -305 _EXCESS -305 _ROOM -305 _USED -305
$END -302 after -302 and 358 assumed -302 before -302 by -302 , -302 curable -302 despite -302 from -302 instead -302 lapses -302 needs -302 once -302 or 359 parts -302 ) -302 silence -302 STAYING -302 subject -302 survives -302 takes -302 through -302 to -302 unless -302 until -302 when -302 while -302 with -302 within -302 without -302 _AT_MOST -302 _FOR_EACH -302 _IN_ONE -302 _ON_TOP -302 <connective> 573
clause 134 first 75 FOLD 76 ( 136 NAME 79 no 138 not 140 PATH 81 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <counted> 150 <excess_of> 153 <fold> 154 <happened> 155 <operand> 574 <path> 159 <room_of> 161 <used_of> 162 <yes_no> 164
the 575
failed 576 happened 577 not 578 rejected 579 set 580 upheld 581 <outcome> 582
{ 583
after 584 at 569 before 585 clause 73 DATE 135 first 75 MONEY 137 NAME 79 no 586 none 139 not 587 NUMBER 141 over 570 PATH 81 PERCENT 142 STRING 144 under 571 withheld 86 yes 145 <date> 151 <literal> 588 <more_or_less> 589 <ordering> 590 <path> 591 <value> 592 <withheld> 163 <yes_no> 593
in 594
NAME 595
for 362 has 596 <same> 597
has 598
$END -34 by 482 <by_actors> 599
STRING -158
STRING -159
STRING 600
: 601
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
$END -64 assumed 191 while 192 <__keeps_star_2> 602 <keeps_part> 195
$END -66 assumed -66 while -66
$END -67 assumed -67 while -67
$END -515 assumed -515 while -515
$END -14
NAME 603
NAME 604
can -96 cannot -96 may -96 must -96 or 605
and 606 together 607
adopt -102 amend -102 assign -102 defer -102 delegate -102 extend -102 keep -102 NAME -102 pay -102 release -102 resume -102 suspend -102 terminate -102 waive -102
adopt -103 amend -103 assign -103 defer -103 delegate -103 extend -103 keep -103 NAME -103 pay -103 release -103 resume -103 suspend -103 terminate -103 waive -103
adopt -99 amend -99 assign -99 defer -99 delegate -99 extend -99 keep -99 NAME -99 only 608 pay -99 release -99 resume -99 suspend -99 terminate -99 waive -99
adopt 609 amend 610 assign 611 defer 612 delegate 613 extend 614 keep 615 NAME 616 not 617 pay 618 release 619 resume 620 suspend 621 terminate 622 waive 623 <act> 624 <act_name> 625 <keep_true> 626
adopt 609 amend 610 assign 611 defer 612 delegate 613 extend 614 keep 627 NAME 616 pay 618 release 619 resume 620 suspend 621 terminate 622 waive 623 <act> 628 <act_name> 625
NAME 629
open 630
$END -87
: 631
$END -264 after -264 assumed -264 before -264 by -264 curable -264 despite -264 from -264 instead -264 lapses -264 needs -264 once -264 parts -264 silence -264 STAYING -264 subject -264 survives -264 takes -264 through -264 to -264 unless -264 until -264 when -264 while -264 with -264 within -264 without -264 _AT_MOST -264 _FOR_EACH -264 _IN_ONE -264 _ON_TOP -264
$END -262 after -262 assumed -262 before -262 by -262 curable -262 despite -262 from -262 instead -262 lapses -262 needs -262 once -262 parts -262 silence -262 STAYING -262 subject -262 survives -262 takes -262 through -262 to -262 unless -262 until -262 when -262 while -262 with -262 within -262 without -262 _AT_MOST -262 _FOR_EACH -262 _IN_ONE -262 _ON_TOP -262
$END -261 after -261 assumed -261 before -261 by -261 curable -261 despite -261 from -261 instead -261 lapses -261 needs -261 once -261 parts -261 silence -261 STAYING -261 subject -261 survives -261 takes -261 through -261 to -261 unless -261 until -261 when -261 while -261 with -261 within -261 without -261 _AT_MOST -261 _FOR_EACH -261 _IN_ONE -261 _ON_TOP -261
NAME 632 performance 633
else 634
$END -265 after -265 assumed -265 before -265 by -265 curable -265 despite -265 from -265 instead -265 lapses -265 needs -265 once -265 parts -265 silence -265 STAYING -265 subject -265 survives -265 takes -265 through -265 to -265 unless -265 until -265 when -265 while -265 with -265 within -265 without -265 _AT_MOST -265 _FOR_EACH -265 _IN_ONE -265 _ON_TOP -265
$END -257 after -257 assumed -257 before -257 by -257 curable -257 despite -257 from -257 instead -257 lapses -257 needs -257 once -257 parts -257 silence -257 STAYING -257 subject -257 survives -257 takes -257 through -257 to -257 unless -257 until -257 when -257 while -257 with -257 within -257 without -257 _AT_MOST -257 _FOR_EACH -257 _IN_ONE -257 _ON_TOP -257
REF 288 <refs> 635
its 636
of 637
each 638
after 639
NAME 640
released 641
liable 642
REF 288 <refs> 643
end 644
for -295 through -295 under -295
for -296 through -296 under -296
for -297 through -297 under -297
for 645 through 646 under 647 <survives_for> 648 <under_refs> 649
at 650 NUMBER 266 <duration> 651
least 652
$END -259 after -259 assumed -259 before -259 by -259 curable -259 despite -259 from -259 instead -259 lapses -259 needs -259 once -259 parts -259 silence -259 STAYING -259 subject -259 survives -259 takes -259 through -259 to -259 unless -259 until -259 when -259 while -259 with -259 within -259 without -259 _AT_MOST -259 _FOR_EACH -259 _IN_ONE -259 _ON_TOP -259
$END -268 after -268 assumed -268 before -268 by -268 curable -268 despite -268 from -268 instead -268 lapses -268 needs -268 once -268 parts -268 silence -268 STAYING -268 subject -268 survives -268 takes -268 through -268 to -268 unless -268 until -268 when -268 while -268 with -268 within -268 without -268 _AT_MOST -268 _FOR_EACH -268 _IN_ONE -268 _ON_TOP -268
$END -255 after -255 assumed -255 before -255 by -255 curable -255 despite -255 from -255 instead -255 lapses -255 needs -255 once -255 parts -255 silence -255 STAYING -255 subject -255 survives -255 takes -255 through -255 to -255 unless -255 until -255 when -255 while -255 with -255 within -255 without -255 _AT_MOST -255 _FOR_EACH -255 _IN_ONE -255 _ON_TOP -255
$END -258 after -258 assumed -258 before -258 by -258 curable -258 despite -258 from -258 instead -258 lapses -258 needs -258 once -258 parts -258 silence -258 STAYING -258 subject -258 survives -258 takes -258 through -258 to -258 unless -258 until -258 when -258 while -258 with -258 within -258 without -258 _AT_MOST -258 _FOR_EACH -258 _IN_ONE -258 _ON_TOP -258
$END -254 after -254 assumed -254 before -254 by -254 curable -254 despite -254 from -254 instead -254 lapses -254 needs -254 once -254 parts -254 silence -254 STAYING -254 subject -254 survives -254 takes -254 through -254 to -254 unless -254 until -254 when -254 while -254 with -254 within -254 without -254 _AT_MOST -254 _FOR_EACH -254 _IN_ONE -254 _ON_TOP -254
$END -256 after -256 assumed -256 before -256 by -256 curable -256 despite -256 from -256 instead -256 lapses -256 needs -256 once -256 parts -256 silence -256 STAYING -256 subject -256 survives -256 takes -256 through -256 to -256 unless -256 until -256 when -256 while -256 with -256 within -256 without -256 _AT_MOST -256 _FOR_EACH -256 _IN_ONE -256 _ON_TOP -256
$END -272 after -272 assumed -272 before -272 by -272 curable -272 despite -272 from -272 instead -272 lapses -272 needs -272 once -272 parts -272 silence -272 STAYING -272 subject -272 survives -272 takes -272 through -272 to -272 unless -272 until -272 when -272 while -272 with -272 within -272 without -272 _AT_MOST -272 _FOR_EACH -272 _IN_ONE -272 _ON_TOP -272
$END -263 after -263 assumed -263 before -263 by -263 curable -263 despite -263 from -263 instead -263 lapses -263 needs -263 once -263 parts -263 silence -263 STAYING -263 subject -263 survives -263 takes -263 through -263 to -263 unless -263 until -263 when -263 while -263 with -263 within -263 without -263 _AT_MOST -263 _FOR_EACH -263 _IN_ONE -263 _ON_TOP -263
STRING 653
NUMBER 654
breach 655 NAME 656
sum 657
of 658
$END -517 after -517 before -517 by -517 curable -517 despite -517 from -517 instead -517 lapses -517 needs -517 once -517 parts -517 silence -517 STAYING -517 subject -517 survives -517 takes -517 through -517 to -517 unless -517 until -517 when -517 while -517 with -517 within -517 without -517 _AT_MOST -517 _FOR_EACH -517 _IN_ONE -517 _ON_TOP -517
STRING 659
STRING 660
: 661
$END -82
NAME 292 <names> 662
STRING 663
for 664
as 665
$END -62
$END -60
$END -153 after 209 before 210 by 211 curable 212 despite 213 from 214 instead 215 lapses 216 needs 217 once 218 parts 219 silence 220 STAYING 221 subject 222 survives 223 takes 224 through 225 to 226 unless 227 until 228 when 229 while 230 with 231 within 232 without 233 _AT_MOST 234 _FOR_EACH 235 _IN_ONE 236 _ON_TOP 237 <__norm_star_3> 666 <bare_phrase> 239 <phrase> 240
$END -144 after -144 before -144 by -144 curable -144 despite -144 from -144 instead -144 lapses -144 needs -144 once -144 parts -144 silence -144 STAYING -144 subject -144 survives -144 takes -144 through -144 to -144 unless -144 until -144 when -144 while -144 with -144 within -144 without -144 _AND_THE 667 _AT_MOST -144 _FOR_EACH -144 _IN_ONE -144 _ON_TOP -144
: 668
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <converted_value> 94 <excess_of> 95 <expr> 669 <fold> 97 <literal_amount> 98 <operand_value> 99 <path> 100 <room_of> 102 <simple_value> 104 <single_value> 105 <used_of> 106 <withheld> 107
NAME 670
$END -417 after -417 assumed -417 before -417 by -417 : -417 , -417 converted -417 curable -417 despite -417 from -417 instead -417 is -417 lapses -417 less -417 needs -417 once -417 parts -417 plus -417 ) -417 silence -417 STAYING -417 subject -417 survives -417 takes -417 through -417 times -417 to -417 unless -417 until -417 when -417 while -417 with -417 within -417 without -417 _AND_THE -417 _AT_MOST -417 _FOR_EACH -417 _IN_ANY -417 _IN_ONE -417 _IN_OVER -417 _ON_TOP -417
day 671 days 672
$END -426 after -426 ago -426 assumed -426 before -426 by -426 : -426 , -426 converted -426 curable -426 despite -426 from -426 instead -426 is -426 lapses -426 later -426 less -426 needs -426 once -426 parts -426 plus -426 ) -426 silence -426 STAYING -426 subject -426 survives -426 takes -426 through -426 times -426 to -426 unless -426 until -426 when -426 while -426 with -426 within -426 without -426 _AND_THE -426 _AT_MOST -426 _FOR_EACH -426 _IN_ONE -426 _IN_OVER -426 _ON_TOP -426
$END -427 after -427 ago -427 assumed -427 before -427 by -427 : -427 , -427 converted -427 curable -427 despite -427 from -427 instead -427 is -427 lapses -427 later -427 less -427 needs -427 once -427 parts -427 plus -427 ) -427 silence -427 STAYING -427 subject -427 survives -427 takes -427 through -427 times -427 to -427 unless -427 until -427 when -427 while -427 with -427 within -427 without -427 _AND_THE -427 _AT_MOST -427 _FOR_EACH -427 _IN_ONE -427 _IN_OVER -427 _ON_TOP -427
$END -424 after -424 ago -424 assumed -424 before -424 by -424 : -424 , -424 converted -424 curable -424 despite -424 from -424 instead -424 is -424 lapses -424 later -424 less -424 needs -424 once -424 parts -424 plus -424 ) -424 silence -424 STAYING -424 subject -424 survives -424 takes -424 through -424 times -424 to -424 unless -424 until -424 when -424 while -424 with -424 within -424 without -424 _AND_THE -424 _AT_MOST -424 _FOR_EACH -424 _IN_ONE -424 _IN_OVER -424 _ON_TOP -424
$END -425 after -425 ago -425 assumed -425 before -425 by -425 : -425 , -425 converted -425 curable -425 despite -425 from -425 instead -425 is -425 lapses -425 later -425 less -425 needs -425 once -425 parts -425 plus -425 ) -425 silence -425 STAYING -425 subject -425 survives -425 takes -425 through -425 times -425 to -425 unless -425 until -425 when -425 while -425 with -425 within -425 without -425 _AND_THE -425 _AT_MOST -425 _FOR_EACH -425 _IN_ONE -425 _IN_OVER -425 _ON_TOP -425
$END -430 after -430 ago -430 assumed -430 before -430 by -430 : -430 , -430 converted -430 curable -430 despite -430 from -430 instead -430 is -430 lapses -430 later -430 less -430 needs -430 once -430 parts -430 plus -430 ) -430 silence -430 STAYING -430 subject -430 survives -430 takes -430 through -430 times -430 to -430 unless -430 until -430 when -430 while -430 with -430 within -430 without -430 _AND_THE -430 _AT_MOST -430 _FOR_EACH -430 _IN_ONE -430 _IN_OVER -430 _ON_TOP -430
$END -431 after -431 ago -431 assumed -431 before -431 by -431 : -431 , -431 converted -431 curable -431 despite -431 from -431 instead -431 is -431 lapses -431 later -431 less -431 needs -431 once -431 parts -431 plus -431 ) -431 silence -431 STAYING -431 subject -431 survives -431 takes -431 through -431 times -431 to -431 unless -431 until -431 when -431 while -431 with -431 within -431 without -431 _AND_THE -431 _AT_MOST -431 _FOR_EACH -431 _IN_ONE -431 _IN_OVER -431 _ON_TOP -431
$END -432 after -432 ago -432 assumed -432 before -432 by -432 : -432 , -432 converted -432 curable -432 despite -432 from -432 instead -432 is -432 lapses -432 later -432 less -432 needs -432 once -432 parts -432 plus -432 ) -432 silence -432 STAYING -432 subject -432 survives -432 takes -432 through -432 times -432 to -432 unless -432 until -432 when -432 while -432 with -432 within -432 without -432 _AND_THE -432 _AT_MOST -432 _FOR_EACH -432 _IN_ONE -432 _IN_OVER -432 _ON_TOP -432
$END -433 after -433 ago -433 assumed -433 before -433 by -433 : -433 , -433 converted -433 curable -433 despite -433 from -433 instead -433 is -433 lapses -433 later -433 less -433 needs -433 once -433 parts -433 plus -433 ) -433 silence -433 STAYING -433 subject -433 survives -433 takes -433 through -433 times -433 to -433 unless -433 until -433 when -433 while -433 with -433 within -433 without -433 _AND_THE -433 _AT_MOST -433 _FOR_EACH -433 _IN_ONE -433 _IN_OVER -433 _ON_TOP -433
$END -423 after -423 ago -423 assumed -423 before -423 by -423 : -423 , -423 converted -423 curable -423 despite -423 from -423 instead -423 is -423 lapses -423 later -423 less -423 needs -423 once -423 parts -423 plus -423 ) -423 silence -423 STAYING -423 subject -423 survives -423 takes -423 through -423 times -423 to -423 unless -423 until -423 when -423 while -423 with -423 within -423 without -423 _AND_THE -423 _AT_MOST -423 _FOR_EACH -423 _IN_ONE -423 _IN_OVER -423 _ON_TOP -423
day 673
of 674
of 675
of 676
of 677
of 678
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 679 <used_of> 162 <withheld> 276 <yes_no> 164
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 680 <used_of> 162 <withheld> 276 <yes_no> 164
$END -418 after -418 assumed -418 before -418 by -418 , -418 curable -418 despite -418 from -418 has 598 instead -418 lapses -418 needs -418 once -418 parts -418 ) -418 silence -418 STAYING -418 subject -418 survives -418 takes -418 through -418 to -418 unless -418 until -418 when -418 while -418 with -418 within -418 without -418 _AT_MOST -418 _FOR_EACH -418 _IN_ONE -418 _ON_TOP -418
$END -202 assumed -202 of 681
of 682
$END -201 assumed -201
NAME 683
NAME 684
at 685 oldest 686 <chosen> 687
$END -199
NAME 688
$END -25
$END -24 changed -24 decided -24 starts -24
of 689
number 690
$END -17 changed -17 decided -17 starts -17
$END -22 changed -22 decided -22 from 691 starts -22
$END -16
NAME 692
REF 693
$END -508 after -508 assumed -508 before -508 by -508 , 694 curable -508 despite -508 for -508 from -508 instead -508 lapses -508 needs -508 once -508 parts -508 silence -508 STAYING -508 subject -508 survives -508 takes -508 through -508 to -508 unless -508 until -508 when -508 while -508 with -508 within -508 without -508 _AND_THE -508 _AT_MOST -508 _FOR_EACH -508 _IN_ONE -508 _ON_TOP -508
$END -1
$END -7
any 695
NAME 696
$END -506 assumed -506 at -506 , 697 oldest -506 ) -506
$END -4
$END -8 from -8 through -8 until -8
$END -10 from -10 through -10 until -10
$END -9 from -9 through -9 until -9
$END -511 from -511 through -511 until -511
$END -12
$END -11
$END -3
NAME 698
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 699 <used_of> 162 <withheld> 276 <yes_no> 164
$END -170 assumed -170
of 700
$END -455 assumed -455 , -455 converted -455 less -455 of 701 plus -455 times -455 _IN_ANY -455 _IN_OVER -455
$END -174 assumed -174 , 702 _IN_ANY 703 _IN_OVER 704 <over> 705 <shared_with> 706
$END -475 assumed -475 , -475 converted 707 less -475 plus -475 times -475 _IN_ANY -475 _IN_OVER -475
$END -474 assumed -474 , -474 less 324 plus 325 times 326 _IN_ANY -474 _IN_OVER -474 <__cap_star_12> 708 <operator> 709
$END -479 assumed -479 , -479 converted -479 less -479 plus -479 times -479 _IN_ANY -479 _IN_OVER -479
$END -477 assumed -477 , -477 converted -477 less -477 plus -477 times -477 _IN_ANY -477 _IN_OVER -477
known 710
NAME 711
$END -462 assumed -462 : -462 , -462 converted -462 is -462 less -462 plus -462 ) -462 since 712 times -462 to -462 where 539 _AND_THE -462 _IN_ANY 713 _IN_OVER -462 _IN_THE 714 <in_the> 715 <since_time> 716 <where> 717 <window> 718
$END -447 assumed -447 : -447 , -447 converted -447 less -447 plus -447 ) -447 times -447 to -447 _AND_THE -447 _IN_ANY -447 _IN_OVER -447
$END -440 assumed -440 : -440 , -440 less -440 plus -440 ) -440 times -440 to -440 _AND_THE -440 _IN_OVER -440
to -195
to -194
NUMBER 719
( 720
( 721
$END -169 assumed -169 , 722 _AND_THE 723 <each_tier> 724
$END -469 assumed -469 : -469 , -469 converted -469 is -469 less -469 plus -469 ) -469 times -469 to -469 _AND_THE -469 _IN_ANY -469 _IN_OVER -469
$END -471 assumed -471 : -471 , -471 converted -471 is -471 less -471 plus -471 ) -471 times -471 to -471 _AND_THE -471 _IN_ANY -471 _IN_OVER -471
$END -472 assumed -472 : -472 , -472 converted -472 is -472 less -472 plus -472 ) -472 times -472 to -472 _AND_THE -472 _IN_ANY -472 _IN_OVER -472
$END -470 assumed -470 : -470 , -470 converted -470 is -470 less -470 plus -470 ) -470 times -470 to -470 _AND_THE -470 _IN_ANY -470 _IN_OVER -470
$END -165
NAME 725
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <converted_value> 94 <excess_of> 95 <fold> 97 <literal_amount> 98 <operand_value> 726 <path> 100 <room_of> 102 <simple_value> 104 <single_value> 105 <used_of> 106 <withheld> 107
$END -530 assumed -530 : -530 , -530 less -530 plus -530 ) -530 times -530 to -530 _AND_THE -530 _IN_OVER -530
$END -249
$END -250
NAME 727
at 728
( 729
$END -220 assumed -220 , 730 <share> 731
, 538 <moment> 732
what 733
REF 288 <refs> 734
breach 735
good 736
within 737 <after_the_test> 738
$END -231 assumed -231
the 739
carry 740
NAME 741
in 742 nowhere 743 _IN_OVER 744 _IN_THE 745
to 746
not 747
$END -215
NAME 748
all 749 each 750
$END -149 after 209 before 210 by 211 curable 212 despite 213 from 214 instead 215 lapses 216 needs 217 once 218 parts 219 silence 220 STAYING 221 subject 222 survives 223 takes 224 through 225 to 226 unless 227 until 228 when 229 while 230 with 231 within 232 without 233 _AT_MOST 234 _FOR_EACH 235 _IN_ONE 236 _ON_TOP 237 <__norm_star_3> 751 <bare_phrase> 239 <phrase> 240
$END -155 after 209 before 210 by 211 curable 212 despite 213 from 214 instead 215 lapses 216 needs 217 once 218 parts 219 silence 220 STAYING 221 subject 222 survives 223 takes 224 through 225 to 226 unless 227 until 228 when 229 while 230 with 231 within 232 without 233 _AT_MOST 234 _FOR_EACH 235 _IN_ONE 236 _ON_TOP 237 <__norm_star_3> 752 <bare_phrase> 239 <phrase> 240
NAME 753
breached 754 cut 755 fulfilled 756 not 757 open 758 overdue 759 settled 760 spent 761 suspended 762 uncured 763 <clause_state> 764
the 765
is 766
is 767 of 561 <of_the> 768
$END -308 after -308 and -308 assumed -308 before -308 by -308 , -308 curable -308 despite -308 from -308 instead -308 lapses -308 needs -308 once -308 or -308 parts -308 ) -308 silence -308 STAYING -308 subject -308 survives -308 takes -308 through -308 to -308 unless -308 until -308 when -308 while -308 with -308 within -308 without -308 _AT_MOST -308 _FOR_EACH -308 _IN_ONE -308 _ON_TOP -308
open 769
as 770 clause 134 DATE 135 first 75 FOLD 76 ( 136 MONEY 137 NAME 79 no 138 none 139 not 140 NUMBER 141 PATH 81 PERCENT 142 STRING 144 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 149 <counted> 150 <date> 151 <excess_of> 153 <fold> 154 <happened> 155 <literal> 156 <meaning> 771 <operand> 158 <path> 159 <room_of> 161 <used_of> 162 <withheld> 163 <yes_no> 164
$END -332 after -332 and -332 assumed -332 before -332 by -332 , -332 curable -332 despite -332 from -332 instead -332 lapses -332 needs -332 once -332 or -332 parts -332 ) -332 silence -332 STAYING -332 subject -332 survives -332 takes -332 through -332 to -332 unless -332 until -332 when -332 while -332 with -332 within -332 without -332 _AT_MOST -332 _BY_CAUSE 772 _FOR_EACH -332 _IN_ONE -332 _ON_TOP -332 <by_cause> 773
ended 774
least 775 most 776
clause -349 DATE -349 first -349 MONEY -349 NAME -349 no -349 none -349 NUMBER -349 PATH -349 PERCENT -349 STRING -349 withheld -349 yes -349
clause -350 DATE -350 first -350 MONEY -350 NAME -350 no -350 none -350 NUMBER -350 PATH -350 PERCENT -350 STRING -350 withheld -350 yes -350
MONEY 78 NAME 777 NUMBER 80 PERCENT 778 withheld 86 <bound> 779 <literal_amount> 780 <withheld> 107
clause 134 first 75 FOLD 76 ( 136 NAME 79 no 138 not 140 PATH 81 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <counted> 150 <excess_of> 153 <fold> 154 <happened> 155 <operand> 781 <path> 159 <room_of> 161 <used_of> 162 <yes_no> 164
$END -524 after -524 and -524 assumed -524 before -524 by -524 , -524 curable -524 despite -524 from -524 instead -524 lapses -524 needs -524 once -524 or -524 parts -524 ) -524 silence -524 STAYING -524 subject -524 survives -524 takes -524 through -524 to -524 unless -524 until -524 when -524 while -524 with -524 within -524 without -524 _AT_MOST -524 _FOR_EACH -524 _IN_ONE -524 _ON_TOP -524
same 782
to 783
$END -372 after -372 and -372 assumed -372 at 784 before -372 by -372 , -372 curable -372 despite -372 earlier 785 from -372 instead -372 lapses -372 needs -372 on 786 once -372 or -372 parts -372 ) -372 silence -372 since 787 STAYING -372 subject -372 survives -372 takes -372 through -372 to -372 unless -372 until -372 when -372 while -372 with -372 within -372 without -372 _AT_MOST -372 _FOR_EACH -372 _IN_ONE -372 _ON_TOP -372 <qualifier> 788
failed 576 happened 789 rejected 579 set 580 upheld 581 <outcome> 790
NAME -395
aside 791
NAME -394
NAME 792
clause 73 DATE 135 first 75 MONEY 137 NAME 79 no 793 none 139 NUMBER 141 PATH 81 PERCENT 142 STRING 144 withheld 86 yes 145 <date> 151 <literal> 588 <path> 591 <value> 794 <values> 795 <withheld> 163 <yes_no> 593
clause -344 DATE -344 first -344 MONEY -344 NAME -344 no -344 none -344 NUMBER -344 PATH -344 PERCENT -344 STRING -344 withheld -344 yes -344
clause -342 DATE -342 first -342 MONEY -342 NAME -342 no -342 none -342 NUMBER -342 PATH -342 PERCENT -342 STRING -342 withheld -342 yes -342
$END -497 after -497 and -497 assumed -497 before -497 by -497 , -497 curable -497 despite -497 earlier 796 from -497 instead -497 lapses -497 later 797 needs -497 once -497 or -497 parts -497 ) -497 silence -497 STAYING -497 subject -497 survives -497 takes -497 through -497 to -497 unless -497 until -497 when -497 while -497 with -497 within -497 without -497 _AT_MOST -497 _FOR_EACH -497 _IN_ONE -497 _ON_TOP -497
clause 73 DATE 135 first 75 MONEY 137 NAME 79 no 793 none 139 NUMBER 141 PATH 81 PERCENT 142 STRING 144 withheld 86 yes 145 <date> 151 <literal> 588 <path> 591 <value> 798 <withheld> 163 <yes_no> 593
$END -488 after -488 and -488 assumed -488 before -488 by -488 changed -488 , -488 curable -488 decided -488 despite -488 from -488 instead -488 lapses -488 needs -488 once -488 or -488 parts -488 } -488 ) -488 silence -488 STAYING -488 subject -488 survives -488 takes -488 through -488 to -488 unless -488 until -488 when -488 while -488 with -488 within -488 without -488 _AT_MOST -488 _FOR_EACH -488 _IN_ONE -488 _ON_TOP -488
clause -346 DATE -346 first -346 MONEY -346 NAME -346 no -346 none -346 NUMBER -346 PATH -346 PERCENT -346 STRING -346 withheld -346 yes -346
clause 73 DATE 135 first 75 MONEY 137 NAME 79 no 793 none 139 NUMBER 141 PATH 81 PERCENT 142 STRING 144 withheld 86 yes 145 <date> 151 <literal> 588 <path> 591 <value> 799 <withheld> 163 <yes_no> 593
$END -486 after -486 and -486 assumed -486 before -486 by -486 changed -486 , -486 curable -486 decided -486 despite -486 from -486 instead -486 lapses -486 needs -486 once -486 or -486 parts -486 } -486 ) -486 silence -486 STAYING -486 subject -486 survives -486 takes -486 through -486 to -486 unless -486 until -486 when -486 while -486 with -486 within -486 without -486 _AT_MOST -486 _FOR_EACH -486 _IN_ONE -486 _ON_TOP -486
$END -311 after -311 and -311 assumed -311 before -311 by -311 , -311 curable -311 despite -311 from -311 instead -311 lapses -311 needs -311 once -311 or -311 parts -311 ) -311 silence -311 STAYING -311 subject -311 survives -311 takes -311 through -311 to -311 unless -311 until -311 when -311 while -311 with -311 within -311 without -311 _AT_MOST -311 _FOR_EACH -311 _IN_ONE -311 _ON_TOP -311
$END -487 after -487 and -487 assumed -487 before -487 by -487 changed -487 , -487 curable -487 decided -487 despite -487 from -487 instead -487 lapses -487 needs -487 once -487 or -487 parts -487 } -487 ) -487 silence -487 STAYING -487 subject -487 survives -487 takes -487 through -487 to -487 unless -487 until -487 when -487 while -487 with -487 within -487 without -487 _AT_MOST -487 _FOR_EACH -487 _IN_ONE -487 _ON_TOP -487
{ 800
for -381 has -381
happened 801 not 802
has 803
happened 804 not 805
$END -33
$END -157 after 209 before 210 by 211 curable 212 despite 213 from 214 instead 215 lapses 216 needs 217 once 218 parts 219 silence 220 STAYING 221 subject 222 survives 223 takes 224 through 225 to 226 unless 227 until 228 when 229 while 230 with 231 within 232 without 233 _AT_MOST 234 _FOR_EACH 235 _IN_ONE 236 _ON_TOP 237 <__except_star_6> 806 <bare_phrase> 239 <gate> 807 <phrase> 808
NAME 484 set 485 whole 486 yes/no 487 percent 488 <type> 809
$END -63 assumed 191 while 192 <keeps_part> 388
and -518 together -518
$END -512 can -512 cannot -512 may -512 must -512 or -512
NAME 810
NAME 811
can -98 cannot -98 may -98 must -98
adopt -100 amend -100 assign -100 defer -100 delegate -100 extend -100 keep -100 NAME -100 pay -100 release -100 resume -100 suspend -100 terminate -100 waive -100
$END -140 after -140 before -140 by -140 curable -140 despite -140 from -140 instead -140 lapses -140 NAME 812 needs -140 once -140 or -140 parts -140 silence -140 STAYING -140 subject -140 survives -140 takes -140 through -140 to -140 unless -140 until -140 when -140 while -140 with -140 within -140 without -140 _AT_MOST -140 _FOR_EACH -140 _IN_ONE -140 _ON_TOP -140
$END -141 after -141 agreement 813 before -141 by -141 curable -141 despite -141 from -141 instead -141 lapses -141 needs -141 once -141 or -141 parts -141 REF 288 silence -141 STAYING -141 subject -141 survives -141 takes -141 through -141 to -141 unless -141 until -141 when -141 while -141 with -141 within -141 without -141 _AT_MOST -141 _FOR_EACH -141 _IN_ONE -141 _ON_TOP -141 <refs> 814
$END -138 after -138 agreement 815 before -138 by -138 curable -138 despite -138 from -138 instead -138 lapses -138 needs -138 once -138 or -138 parts -138 REF 288 silence -138 STAYING -138 subject -138 survives -138 takes -138 through -138 to -138 unless -138 until -138 when -138 while -138 with -138 within -138 without -138 _AT_MOST -138 _FOR_EACH -138 _IN_ONE -138 _ON_TOP -138 <refs> 816
$END -142 after -142 before -142 by -142 curable -142 despite -142 from -142 instead -142 lapses -142 needs -142 once -142 or -142 parts -142 REF 817 silence -142 STAYING -142 subject -142 survives -142 takes -142 through -142 to -142 unless -142 until -142 when -142 while -142 with -142 within -142 without -142 _AT_MOST -142 _FOR_EACH -142 _IN_ONE -142 _ON_TOP -142
$END -139 after -139 before -139 by -139 curable -139 despite -139 from -139 instead -139 lapses -139 needs -139 once -139 or -139 parts -139 REF 288 silence -139 STAYING -139 subject -139 survives -139 takes -139 through -139 to -139 unless -139 until -139 when -139 while -139 with -139 within -139 without -139 _AT_MOST -139 _FOR_EACH -139 _IN_ONE -139 _ON_TOP -139 <refs> 818
$END -137 after -137 before -137 by -137 curable -137 despite -137 from -137 instead -137 lapses -137 needs -137 once -137 or -137 parts -137 REF 288 silence -137 STAYING -137 subject -137 survives -137 takes -137 through -137 to -137 unless -137 until -137 when -137 while -137 with -137 within -137 without -137 _AT_MOST -137 _FOR_EACH -137 _IN_ONE -137 _ON_TOP -137 <refs> 819
$END -131 after -131 before -131 by -131 clause 134 curable -131 despite -131 first 75 FOLD 76 from -131 instead -131 lapses -131 ( 136 NAME 79 needs -131 no 138 not 140 once -131 or -131 parts -131 PATH 81 silence -131 STAYING -131 subject -131 survives -131 takes -131 through -131 to -131 unless -131 until -131 when -131 while -131 with -131 within -131 without -131 yes 145 _AGREEMENT 146 _AT_MOST -131 _BALANCE 87 _EXCESS 88 _FOR_EACH -131 _IN_ONE -131 _ON_TOP -131 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 820 <counted> 150 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 159 <room_of> 161 <used_of> 162 <yes_no> 164
$END -129 after -129 before -129 by -129 curable -129 despite -129 from -129 instead -129 lapses -129 needs -129 once -129 or -129 parts -129 silence -129 STAYING -129 subject -129 survives -129 takes -129 through -129 to -129 unless -129 until -129 when -129 while -129 with -129 within -129 without -129 _AT_MOST -129 _FOR_EACH -129 _IN_ONE -129 _ON_TOP -129
adopt -101 amend -101 assign -101 defer -101 delegate -101 extend -101 keep -101 NAME -101 pay -101 release -101 resume -101 suspend -101 terminate -101 waive -101
$END -130 after -130 before -130 by -130 clause 73 curable -130 despite -130 first 75 from -130 instead -130 lapses -130 ( 821 MONEY 822 NAME 79 needs -130 once -130 or -130 parts -130 PATH 81 silence -130 STAYING -130 subject -130 survives -130 takes -130 through -130 to -130 unless -130 until -130 when -130 while -130 with -130 within -130 without -130 _AT_MOST -130 _FOR_EACH -130 _IN_ONE -130 _ON_TOP -130 <path> 823
$END -136 after -136 before -136 by -136 curable -136 despite -136 from -136 instead -136 lapses -136 needs -136 once -136 or -136 parts -136 REF 288 silence -136 STAYING -136 subject -136 survives -136 takes -136 through -136 to -136 unless -136 until -136 when -136 while -136 with -136 within -136 without -136 _AT_MOST -136 _FOR_EACH -136 _IN_ONE -136 _ON_TOP -136 <refs> 824
$END -133 after -133 before -133 by -133 curable -133 despite -133 from -133 instead -133 lapses -133 needs -133 once -133 or -133 parts -133 REF 288 silence -133 STAYING -133 subject -133 survives -133 takes -133 through -133 to -133 unless -133 until -133 when -133 while -133 with -133 within -133 without -133 _AT_MOST -133 _FOR_EACH -133 _IN_ONE -133 _ON_TOP -133 <refs> 825
$END -132 after -132 before -132 by -132 curable -132 despite -132 from -132 instead -132 lapses -132 needs -132 once -132 or -132 parts -132 REF 288 silence -132 STAYING -132 subject -132 survives -132 takes -132 through -132 to -132 unless -132 until -132 when -132 while -132 with -132 within -132 without -132 _AT_MOST -132 _FOR_EACH -132 _IN_ONE -132 _ON_TOP -132 <clocked> 826 <refs> 451
$END -134 after -134 agreement 827 before -134 by -134 curable -134 despite -134 from -134 instead -134 lapses -134 needs -134 once -134 or -134 parts -134 REF 288 silence -134 STAYING -134 subject -134 survives -134 takes -134 through -134 to -134 unless -134 until -134 when -134 while -134 with -134 within -134 without -134 _AT_MOST -134 _FOR_EACH -134 _IN_ONE -134 _ON_TOP -134 <refs> 828
$END -135 after -135 before -135 by -135 curable -135 despite -135 from -135 instead -135 lapses -135 needs -135 once -135 or -135 parts -135 REF 288 silence -135 STAYING -135 subject -135 survives -135 takes -135 through -135 to -135 unless -135 until -135 when -135 while -135 with -135 within -135 without -135 _AT_MOST -135 _FOR_EACH -135 _IN_ONE -135 _ON_TOP -135 <refs> 829
$END -93 after 209 before 210 by 211 curable 212 despite 213 from 214 instead 215 lapses 216 needs 217 once 218 parts 219 silence 220 STAYING 221 subject 222 survives 223 takes 224 through 225 to 226 unless 227 until 228 when 229 while 230 with 231 within 232 without 233 _AT_MOST 234 _FOR_EACH 235 _IN_ONE 236 _ON_TOP 237 <__norm_star_3> 830 <bare_phrase> 239 <phrase> 240
$END -104 after -104 before -104 by -104 curable -104 despite -104 from -104 instead -104 lapses -104 needs -104 once -104 or 831 parts -104 silence -104 STAYING -104 subject -104 survives -104 takes -104 through -104 to -104 unless -104 until -104 when -104 while -104 with -104 within -104 without -104 _AT_MOST -104 _FOR_EACH -104 _IN_ONE -104 _ON_TOP -104 <__act_plus_5> 832
$END -95 after 209 before 210 by 211 curable 212 despite 213 from 214 instead 215 lapses 216 needs 217 once 218 parts 219 silence 220 STAYING 221 subject 222 survives 223 takes 224 through 225 to 226 unless 227 until 228 when 229 while 230 with 231 within 232 without 233 _AT_MOST 234 _FOR_EACH 235 _IN_ONE 236 _ON_TOP 237 <__norm_star_3> 833 <bare_phrase> 239 <phrase> 240
$END -131 after -131 before -131 by -131 curable -131 despite -131 from -131 instead -131 lapses -131 needs -131 once -131 or -131 parts -131 silence -131 STAYING -131 subject -131 survives -131 takes -131 through -131 to -131 unless -131 until -131 when -131 while -131 with -131 within -131 without -131 _AT_MOST -131 _FOR_EACH -131 _IN_ONE -131 _ON_TOP -131
$END -91 after 209 before 210 by 211 curable 212 despite 213 from 214 instead 215 lapses 216 needs 217 once 218 parts 219 silence 220 STAYING 221 subject 222 survives 223 takes 224 through 225 to 226 unless 227 until 228 when 229 while 230 with 231 within 232 without 233 _AT_MOST 234 _FOR_EACH 235 _IN_ONE 236 _ON_TOP 237 <__norm_star_3> 834 <bare_phrase> 239 <phrase> 240
: 835
is 836
NUMBER 266 <duration> 837
within 838
within 839
$END -266 after -266 assumed -266 before -266 by -266 curable -266 despite -266 from -266 instead -266 lapses -266 needs -266 once -266 parts -266 silence -266 STAYING -266 subject -266 survives -266 takes -266 through -266 to -266 unless -266 until -266 when -266 while -266 with -266 within -266 without -266 _AT_MOST -266 _FOR_EACH -266 _IN_ONE -266 _ON_TOP -266
$END -278 after -278 assumed -278 before -278 by -278 curable -278 despite -278 from -278 instead -278 lapses -278 needs -278 once -278 parts -278 silence -278 STAYING -278 subject -278 survives -278 takes -278 through -278 to -278 unless -278 until -278 when -278 while -278 with -278 within -278 without -278 _AT_MOST -278 _FOR_EACH -278 _IN_ONE -278 _ON_TOP -278
deadline 840
NAME 841
NAME 842
NUMBER 266 <duration> 843
$END -289 after -289 assumed -289 before -289 by -289 curable -289 despite -289 from -289 instead -289 lapses -289 needs -289 once -289 parts -289 silence -289 STAYING -289 subject -289 survives -289 takes -289 through -289 to -289 unless -289 until -289 when -289 while -289 with -289 within -289 without -289 _AT_MOST -289 _FOR_EACH -289 _IN_ONE -289 _ON_TOP -289
$END -287 after -287 assumed -287 before -287 by -287 curable -287 despite -287 from -287 instead -287 lapses -287 needs -287 once -287 parts -287 silence -287 STAYING -287 subject -287 survives -287 takes -287 through -287 to -287 unless -287 until -287 when -287 while -287 with -287 within -287 without -287 _AT_MOST -287 _FOR_EACH -287 _IN_ONE -287 _ON_TOP -287
$END -286 after -286 assumed -286 before -286 by -286 curable -286 despite -286 from -286 instead -286 lapses -286 needs -286 once -286 parts -286 silence -286 STAYING -286 subject -286 survives -286 takes -286 through -286 to -286 unless -286 until -286 when -286 while -286 with -286 within -286 without -286 _AT_MOST -286 _FOR_EACH -286 _IN_ONE -286 _ON_TOP -286
$END -267 after -267 assumed -267 before -267 by -267 curable -267 despite -267 from -267 instead -267 lapses -267 needs -267 once -267 parts -267 silence -267 STAYING -267 subject -267 survives -267 takes -267 through -267 to -267 unless -267 until -267 when -267 while -267 with -267 within -267 without -267 _AT_MOST -267 _FOR_EACH -267 _IN_ONE -267 _ON_TOP -267
for -294 through -294 under -294
good 844 NUMBER 266 <duration> 845
DATE 846
REF 288 <refs> 847
$END -281 after -281 assumed -281 before -281 by -281 curable -281 despite -281 from -281 instead -281 lapses -281 needs -281 once -281 parts -281 silence -281 STAYING -281 subject -281 survives -281 takes -281 through -281 to -281 unless -281 until -281 when -281 while -281 with -281 within -281 without -281 _AT_MOST -281 _FOR_EACH -281 _IN_ONE -281 _ON_TOP -281
for 645 through 646 <survives_for> 848
once 849
after 850 later 851
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 852 <used_of> 162 <withheld> 276 <yes_no> 164
$END -273 after -273 assumed -273 before -273 by -273 curable -273 despite -273 from -273 instead -273 lapses -273 needs -273 once -273 parts -273 silence -273 STAYING -273 subject -273 survives -273 takes -273 through -273 to -273 unless -273 until -273 when -273 while -273 with -273 within -273 without -273 _AT_MOST -273 _FOR_EACH -273 _IN_ONE -273 _ON_TOP -273
times 853
$END -270 after -270 assumed -270 before -270 by -270 curable -270 despite -270 from -270 instead -270 lapses -270 needs -270 of 854 once -270 parts -270 silence -270 STAYING -270 subject -270 survives -270 takes -270 through -270 to -270 unless -270 until -270 when -270 while -270 with -270 within -270 without -270 _AT_MOST -270 _FOR_EACH -270 _IN_ONE -270 _ON_TOP -270
$END -269 after -269 assumed -269 before -269 by -269 curable -269 despite -269 from -269 instead -269 lapses -269 needs -269 once -269 parts -269 silence -269 STAYING -269 subject -269 survives -269 takes -269 through -269 to -269 unless -269 until -269 when -269 while -269 with -269 within -269 without -269 _AT_MOST -269 _FOR_EACH -269 _IN_ONE -269 _ON_TOP -269
$END -293 after -293 assumed -293 before -293 by -293 curable -293 despite -293 from -293 instead -293 lapses -293 needs -293 once -293 parts -293 silence -293 STAYING -293 subject -293 survives -293 takes -293 through -293 to -293 unless -293 until -293 when -293 while -293 with -293 within -293 without -293 _AT_MOST -293 _FOR_EACH -293 _IN_ONE -293 _ON_TOP -293
REF 288 <refs> 855
$END -252 after -252 before -252 by -252 curable -252 despite -252 from -252 instead -252 lapses -252 needs -252 once -252 parts -252 silence -252 STAYING -252 subject -252 survives -252 takes -252 through -252 to -252 unless -252 until -252 when -252 while -252 with -252 within -252 without -252 _AT_MOST -252 _FOR_EACH -252 _IN_ONE -252 _ON_TOP -252
$END -89
NAME 856
$END -83
$END -84
NUMBER 266 <duration> 857
REF 858
$END -152 after 209 before 210 by 211 curable 212 despite 213 from 214 instead 215 lapses 216 needs 217 once 218 parts 219 silence 220 STAYING 221 subject 222 survives 223 takes 224 through 225 to 226 unless 227 until 228 when 229 while 230 with 231 within 232 without 233 _AT_MOST 234 _FOR_EACH 235 _IN_ONE 236 _ON_TOP 237 <bare_phrase> 239 <phrase> 439
the 859 <clock> 860
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <converted_value> 94 <excess_of> 95 <expr> 861 <fold> 97 <literal_amount> 98 <operand_value> 99 <path> 100 <room_of> 102 <simple_value> 104 <single_value> 105 <used_of> 106 <withheld> 107
$END -183
$END -198
$END -428 after -428 ago -428 assumed -428 before -428 by -428 : -428 , -428 converted -428 curable -428 despite -428 from -428 instead -428 is -428 lapses -428 later -428 less -428 needs -428 once -428 parts -428 plus -428 ) -428 silence -428 STAYING -428 subject -428 survives -428 takes -428 through -428 times -428 to -428 unless -428 until -428 when -428 while -428 with -428 within -428 without -428 _AND_THE -428 _AT_MOST -428 _FOR_EACH -428 _IN_ONE -428 _IN_OVER -428 _ON_TOP -428
$END -429 after -429 ago -429 assumed -429 before -429 by -429 : -429 , -429 converted -429 curable -429 despite -429 from -429 instead -429 is -429 lapses -429 later -429 less -429 needs -429 once -429 parts -429 plus -429 ) -429 silence -429 STAYING -429 subject -429 survives -429 takes -429 through -429 times -429 to -429 unless -429 until -429 when -429 while -429 with -429 within -429 without -429 _AND_THE -429 _AT_MOST -429 _FOR_EACH -429 _IN_ONE -429 _IN_OVER -429 _ON_TOP -429
on 862
REF 863
( 864
the 865
( 866
the 867
$END -399 after -399 assumed -399 before -399 by -399 , -399 curable -399 despite -399 from -399 instead -399 lapses -399 needs -399 once -399 parts -399 ) -399 silence -399 STAYING -399 subject -399 survives -399 takes -399 through -399 to -399 unless -399 until -399 when -399 while -399 with -399 within -399 without -399 _AT_MOST -399 _FOR_EACH -399 _IN_ONE -399 _ON_TOP -399
$END -400 after -400 assumed -400 before -400 by -400 , -400 curable -400 despite -400 from -400 instead -400 lapses -400 needs -400 once -400 parts -400 ) -400 silence -400 STAYING -400 subject -400 survives -400 takes -400 through -400 to -400 unless -400 until -400 when -400 while -400 with -400 within -400 without -400 _AT_MOST -400 _FOR_EACH -400 _IN_ONE -400 _ON_TOP -400
REF 868
REF 869
when 870
, 871 when 872 <rest_to> 873
the 874
first 875
$END -208 assumed -208
$END -36 or 391 <__by_actors_star_1> 876
NAME 877
$END -19 changed -19 decided -19 from 878 starts -19
PERCENT 879
$END -30
$END -540 after -540 assumed -540 before -540 by -540 , -540 curable -540 despite -540 for -540 from -540 instead -540 lapses -540 needs -540 once -540 parts -540 silence -540 STAYING -540 subject -540 survives -540 takes -540 through -540 to -540 unless -540 until -540 when -540 while -540 with -540 within -540 without -540 _AND_THE -540 _AT_MOST -540 _FOR_EACH -540 _IN_ONE -540 _ON_TOP -540
REF 880
end 881
$END -538 assumed -538 at -538 , -538 oldest -538 ) -538
NAME 882
$END -163 _FOR_EACH 883 <for_each_one> 884
$END -176 assumed -176 through 885 until 886 <accrues_to> 887
clause 73 first 75 NAME 79 PATH 81 <path> 888
clause 73 first 75 FOLD 509 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 510 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <converted_cap> 512 <excess_of> 95 <literal_amount> 98 <operand_cap> 889 <path> 100 <room_of> 102 <simple_value> 514 <single_cap> 515 <used_of> 106 <withheld> 107
shared 890
any 891
all 892 each 893
$END -172 assumed -172 , 702 <shared_with> 894
$END -173 assumed -173
at 895
$END -473 assumed -473 , -473 less 324 plus 325 times 326 _IN_ANY -473 _IN_OVER -473 <operator> 896
clause 73 first 75 FOLD 509 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 510 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <converted_cap> 512 <excess_of> 95 <literal_amount> 98 <operand_cap> 897 <path> 100 <room_of> 102 <simple_value> 514 <single_cap> 515 <used_of> 106 <withheld> 107
$END -192 assumed -192
$END -191 assumed -191
clause 73 DATE 135 first 264 ( 898 NAME 79 NUMBER 266 PATH 81 the 899 withheld 86 <date> 269 <deadline_of> 270 <duration> 900 <instant> 901 <path> 902 <period_edge> 273 <plain_time> 903 <withheld> 276
any 904
the 905
$END -464 assumed -464 : -464 , -464 converted -464 is -464 less -464 plus -464 ) -464 times -464 to -464 _AND_THE -464 _IN_OVER -464
$END -466 assumed -466 : -466 , -466 converted -466 is -466 less -466 plus -466 ) -466 times -466 to -466 _AND_THE -466 _IN_OVER -466
$END -460 assumed -460 : -460 , -460 converted -460 is -460 less -460 plus -460 ) -460 since 712 times -460 to -460 _AND_THE -460 _IN_ANY 713 _IN_OVER -460 _IN_THE 714 <in_the> 715 <since_time> 716 <window> 906
$END -461 assumed -461 : -461 , -461 converted -461 is -461 less -461 plus -461 ) -461 times -461 to -461 _AND_THE -461 _IN_OVER -461
$END -193 assumed -193
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <converted_value> 94 <excess_of> 95 <expr> 907 <exprs> 908 <fold> 97 <literal_amount> 98 <operand_value> 99 <path> 100 <room_of> 102 <simple_value> 104 <single_value> 105 <used_of> 106 <withheld> 107
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <converted_value> 94 <excess_of> 95 <expr> 907 <exprs> 909 <fold> 97 <literal_amount> 98 <operand_value> 99 <path> 100 <room_of> 102 <simple_value> 104 <single_value> 105 <used_of> 106 <withheld> 107
all 910 each 911
the 912
$END -168 assumed -168
on 913
$END -531 assumed -531 : -531 , -531 less -531 plus -531 ) -531 times -531 to -531 _AND_THE -531 _IN_OVER -531
to 914
payment 915 the 916
clause 134 first 75 FOLD 76 ( 136 NAME 79 no 138 not 140 PATH 81 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 917 <counted> 150 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 159 <room_of> 161 <used_of> 162 <yes_no> 164
at 918
$END -219 assumed -219
$END -218 assumed -218 , 730 <share> 919
is 920
$END -225 assumed -225
$END -229 assumed -229
within 737 <after_the_test> 921
NUMBER 266 <duration> 922
$END -228 assumed -228
next 923
$END -226 assumed -226
falls 924 is 925
later 926
$END -237 assumed -237
all 927
the 928
NAME 929
returned 930
$END -223 assumed -223
, 931
NAME 932
$END -148 after 209 before 210 by 211 curable 212 despite 213 from 214 instead 215 lapses 216 needs 217 once 218 parts 219 silence 220 STAYING 221 subject 222 survives 223 takes 224 through 225 to 226 unless 227 until 228 when 229 while 230 with 231 within 232 without 233 _AT_MOST 234 _FOR_EACH 235 _IN_ONE 236 _ON_TOP 237 <bare_phrase> 239 <phrase> 439
$END -154 after 209 before 210 by 211 curable 212 despite 213 from 214 instead 215 lapses 216 needs 217 once 218 parts 219 silence 220 STAYING 221 subject 222 survives 223 takes 224 through 225 to 226 unless 227 until 228 when 229 while 230 with 231 within 232 without 233 _AT_MOST 234 _FOR_EACH 235 _IN_ONE 236 _ON_TOP 237 <bare_phrase> 239 <phrase> 439
$END -74
$END -353 after -353 and -353 assumed -353 before -353 by -353 , -353 curable -353 despite -353 from -353 instead -353 lapses -353 needs -353 once -353 or -353 parts -353 ) -353 silence -353 STAYING -353 subject -353 survives -353 takes -353 through -353 to -353 unless -353 until -353 when -353 while -353 with -353 within -353 without -353 _AT_MOST -353 _FOR_EACH -353 _IN_ONE -353 _ON_TOP -353
off 933
$END -356 after -356 and -356 assumed -356 before -356 by -356 , -356 curable -356 despite -356 from -356 instead -356 lapses -356 needs -356 once -356 or -356 parts -356 ) -356 silence -356 STAYING -356 subject -356 survives -356 takes -356 through -356 to -356 unless -356 until -356 when -356 while -356 with -356 within -356 without -356 _AT_MOST -356 _FOR_EACH -356 _IN_ONE -356 _ON_TOP -356
breached 754 cut 755 fulfilled 756 open 758 overdue 759 settled 760 spent 761 suspended 762 uncured 763 <clause_state> 934
$END -351 after -351 and -351 assumed -351 before -351 by -351 , -351 curable -351 despite -351 from -351 instead -351 lapses -351 needs -351 once -351 or -351 parts -351 ) -351 silence -351 STAYING -351 subject -351 survives -351 takes -351 through -351 to -351 unless -351 until -351 when -351 while -351 with -351 within -351 without -351 _AT_MOST -351 _FOR_EACH -351 _IN_ONE -351 _ON_TOP -351
$END -352 after -352 and -352 assumed -352 before -352 by -352 , -352 curable -352 despite -352 from -352 instead -352 lapses -352 needs -352 once -352 or -352 parts -352 ) -352 silence -352 STAYING -352 subject -352 survives -352 takes -352 through -352 to -352 unless -352 until -352 when -352 while -352 with -352 within -352 without -352 _AT_MOST -352 _FOR_EACH -352 _IN_ONE -352 _ON_TOP -352
$END -357 after -357 and -357 assumed -357 before -357 by -357 , -357 curable -357 despite -357 from -357 instead -357 lapses -357 needs -357 once -357 or -357 parts -357 ) -357 silence -357 STAYING -357 subject -357 survives -357 takes -357 through -357 to -357 unless -357 until -357 when -357 while -357 with -357 within -357 without -357 _AT_MOST -357 _FOR_EACH -357 _IN_ONE -357 _ON_TOP -357
$END -358 after -358 and -358 assumed -358 before -358 by -358 , -358 curable -358 despite -358 from -358 instead -358 lapses -358 needs -358 once -358 or -358 parts -358 ) -358 silence -358 STAYING -358 subject -358 survives -358 takes -358 through -358 to -358 unless -358 until -358 when -358 while -358 with -358 within -358 without -358 _AT_MOST -358 _FOR_EACH -358 _IN_ONE -358 _ON_TOP -358
$END -355 after -355 and -355 assumed -355 before -355 by -355 , -355 curable -355 despite -355 from -355 instead -355 lapses -355 needs -355 once -355 or -355 parts -355 ) -355 silence -355 STAYING -355 subject -355 survives -355 takes -355 through -355 to -355 unless -355 until -355 when -355 while -355 with -355 within -355 without -355 _AT_MOST -355 _FOR_EACH -355 _IN_ONE -355 _ON_TOP -355
$END -354 after -354 and -354 assumed -354 before -354 by -354 , -354 curable -354 despite -354 from -354 instead -354 lapses -354 needs -354 once -354 or -354 parts -354 ) -354 silence -354 STAYING -354 subject -354 survives -354 takes -354 through -354 to -354 unless -354 until -354 when -354 while -354 with -354 within -354 without -354 _AT_MOST -354 _FOR_EACH -354 _IN_ONE -354 _ON_TOP -354
$END -323 after -323 and -323 assumed -323 before -323 by -323 , -323 curable -323 despite -323 from -323 instead -323 lapses -323 needs -323 once -323 or -323 parts -323 ) -323 silence -323 STAYING -323 subject -323 survives -323 takes -323 through -323 to -323 unless -323 until -323 when -323 while -323 with -323 within -323 without -323 _AT_MOST -323 _FOR_EACH -323 _IN_ONE -323 _ON_TOP -323
NAME 935
breached 754 cut 755 fulfilled 756 not 936 open 758 overdue 759 settled 760 spent 761 suspended 762 uncured 763 <clause_state> 937
breached 754 cut 755 fulfilled 756 not 938 open 758 overdue 759 settled 760 spent 761 suspended 762 uncured 763 <clause_state> 939
is 940
$END -328 after -328 and -328 assumed -328 before -328 by -328 , -328 curable -328 despite -328 except 941 from -328 instead -328 lapses -328 needs -328 once -328 or -328 parts -328 ) -328 silence -328 STAYING -328 subject -328 survives -328 takes -328 through -328 to -328 unless -328 until -328 when -328 while -328 with -328 within -328 without -328 _AT_MOST -328 _FOR_EACH -328 _IN_ONE -328 _ON_TOP -328
written 942
$END -80
completion 943 expiry 944 termination 945 <cause> 946
$END -331 after -331 and -331 assumed -331 before -331 by -331 , -331 curable -331 despite -331 from -331 instead -331 lapses -331 needs -331 once -331 or -331 parts -331 ) -331 silence -331 STAYING -331 subject -331 survives -331 takes -331 through -331 to -331 unless -331 until -331 when -331 while -331 with -331 within -331 without -331 _AT_MOST -331 _FOR_EACH -331 _IN_ONE -331 _ON_TOP -331
$END -334 after -334 and -334 assumed -334 before -334 by -334 , -334 curable -334 despite -334 from -334 instead -334 lapses -334 needs -334 once -334 or -334 parts -334 ) -334 silence -334 STAYING -334 subject -334 survives -334 takes -334 through -334 to -334 unless -334 until -334 when -334 while -334 with -334 within -334 without -334 _AT_MOST -334 _BY_CAUSE 772 _FOR_EACH -334 _IN_ONE -334 _ON_TOP -334 <by_cause> 947
clause -347 DATE -347 first -347 MONEY -347 NAME -347 no -347 none -347 NUMBER -347 PATH -347 PERCENT -347 STRING -347 withheld -347 yes -347
clause -348 DATE -348 first -348 MONEY -348 NAME -348 no -348 none -348 NUMBER -348 PATH -348 PERCENT -348 STRING -348 withheld -348 yes -348
$END -341 after -341 and -341 assumed -341 before -341 by -341 , -341 curable -341 despite -341 from -341 instead -341 lapses -341 needs -341 once -341 or -341 parts -341 ) -341 silence -341 STAYING -341 subject -341 survives -341 takes -341 through -341 to -341 unless -341 until -341 when -341 while -341 with -341 within -341 without -341 _AT_MOST -341 _FOR_EACH -341 _IN_ONE -341 _ON_TOP -341
$END -455 after -455 and -455 assumed -455 before -455 by -455 , -455 curable -455 despite -455 from -455 instead -455 lapses -455 needs -455 once -455 or -455 parts -455 ) -455 silence -455 STAYING -455 subject -455 survives -455 takes -455 through -455 to -455 unless -455 until -455 when -455 while -455 with -455 within -455 without -455 _AT_MOST -455 _FOR_EACH -455 _IN_ONE -455 _ON_TOP -455
$END -316 after -316 and -316 assumed -316 before -316 by -316 , -316 curable -316 despite -316 from -316 instead -316 lapses -316 needs -316 once -316 or -316 parts -316 ) -316 silence -316 STAYING -316 subject -316 survives -316 takes -316 through -316 to -316 unless -316 until -316 when -316 while -316 with -316 within -316 without -316 _AT_MOST -316 _FOR_EACH -316 _IN_ONE -316 _ON_TOP -316
$END -340 after -340 and -340 assumed -340 before -340 by -340 , -340 curable -340 despite -340 from -340 instead -340 lapses -340 needs -340 once -340 or -340 parts -340 ) -340 silence -340 STAYING -340 subject -340 survives -340 takes -340 through -340 to -340 unless -340 until -340 when -340 while -340 with -340 within -340 without -340 _AT_MOST -340 _FOR_EACH -340 _IN_ONE -340 _ON_TOP -340
$END -525 after -525 and -525 assumed -525 before -525 by -525 , -525 curable -525 despite -525 from -525 instead -525 lapses -525 needs -525 once -525 or -525 parts -525 ) -525 silence -525 STAYING -525 subject -525 survives -525 takes -525 through -525 to -525 unless -525 until -525 when -525 while -525 with -525 within -525 without -525 _AT_MOST -525 _FOR_EACH -525 _IN_ONE -525 _ON_TOP -525
( 948 NAME 949
decide 950
least 951
than 952
or 953
clause 73 first 75 NAME 79 PATH 81 <path> 954
$END -371 after -371 and -371 assumed -371 before -371 by -371 , -371 curable -371 despite -371 from -371 instead -371 lapses -371 needs -371 once -371 or -371 parts -371 ) -371 silence -371 STAYING -371 subject -371 survives -371 takes -371 through -371 to -371 unless -371 until -371 when -371 while -371 with -371 within -371 without -371 _AT_MOST -371 _FOR_EACH -371 _IN_ONE -371 _ON_TOP -371
$END -380 after -380 and -380 assumed -380 at 784 before -380 by -380 , -380 curable -380 despite -380 earlier 785 from -380 instead -380 lapses -380 needs -380 on 786 once -380 or -380 parts -380 ) -380 silence -380 since 787 STAYING -380 subject -380 survives -380 takes -380 through -380 to -380 unless -380 until -380 when -380 while -380 with -380 within -380 without -380 _AT_MOST -380 _FOR_EACH -380 _IN_ONE -380 _ON_TOP -380 <qualifier> 955
NAME 956
NAME -397
$END -318 after -318 and -318 assumed -318 before -318 by -318 , -318 curable -318 despite -318 from -318 instead -318 lapses -318 needs -318 once -318 or -318 parts -318 ) -318 silence -318 STAYING -318 subject -318 survives -318 takes -318 through -318 to -318 unless -318 until -318 when -318 while -318 with -318 within -318 without -318 _AT_MOST -318 _FOR_EACH -318 _IN_ONE -318 _ON_TOP -318
$END -497 after -497 and -497 assumed -497 before -497 by -497 changed -497 , -497 curable -497 decided -497 despite -497 from -497 instead -497 lapses -497 needs -497 once -497 or -497 parts -497 } -497 ) -497 silence -497 STAYING -497 subject -497 survives -497 takes -497 through -497 to -497 unless -497 until -497 when -497 while -497 with -497 within -497 without -497 _AT_MOST -497 _FOR_EACH -497 _IN_ONE -497 _ON_TOP -497
, 957 } -505 <__values_star_13> 958
} 959
than 960
than 961
$END -312 after -312 and -312 assumed -312 before -312 by -312 , -312 curable -312 despite -312 from -312 instead -312 lapses -312 needs -312 once -312 or -312 parts -312 ) -312 silence -312 STAYING -312 subject -312 survives -312 takes -312 through -312 to -312 unless -312 until -312 when -312 while -312 with -312 within -312 without -312 _AT_MOST -312 _FOR_EACH -312 _IN_ONE -312 _ON_TOP -312
$END -315 after -315 and -315 assumed -315 before -315 by -315 , -315 curable -315 despite -315 from -315 instead -315 lapses -315 needs -315 once -315 or -315 parts -315 ) -315 silence -315 STAYING -315 subject -315 survives -315 takes -315 through -315 to -315 unless -315 until -315 when -315 while -315 with -315 within -315 without -315 _AT_MOST -315 _FOR_EACH -315 _IN_ONE -315 _ON_TOP -315
clause 73 DATE 135 first 75 MONEY 137 NAME 79 no 793 none 139 NUMBER 141 PATH 81 PERCENT 142 STRING 144 withheld 86 yes 145 <date> 151 <literal> 588 <path> 591 <value> 794 <values> 962 <withheld> 163 <yes_no> 593
$END -368 after -368 and -368 assumed -368 at 784 before -368 by -368 , -368 curable -368 despite -368 earlier 785 from -368 instead -368 lapses -368 needs -368 on 786 once -368 or -368 parts -368 ) -368 silence -368 since 787 STAYING -368 subject -368 survives -368 takes -368 through -368 to -368 unless -368 until -368 when -368 while -368 with -368 within -368 without -368 _AT_MOST -368 _FOR_EACH -368 _IN_ONE -368 _ON_TOP -368 <qualifier> 963
happened 964
happened 965 not 966
$END -370 after -370 and -370 assumed -370 at 784 before -370 by -370 , -370 curable -370 despite -370 earlier 785 from -370 instead -370 lapses -370 needs -370 on 786 once -370 or -370 parts -370 ) -370 silence -370 since 787 STAYING -370 subject -370 survives -370 takes -370 through -370 to -370 unless -370 until -370 when -370 while -370 with -370 within -370 without -370 _AT_MOST -370 _FOR_EACH -370 _IN_ONE -370 _ON_TOP -370 <qualifier> 967
happened 968
$END -156 after 209 before 210 by 211 curable 212 despite 213 from 214 instead 215 lapses 216 needs 217 once 218 parts 219 silence 220 STAYING 221 subject 222 survives 223 takes 224 through 225 to 226 unless 227 until 228 when 229 while 230 with 231 within 232 without 233 _AT_MOST 234 _FOR_EACH 235 _IN_ONE 236 _ON_TOP 237 <bare_phrase> 239 <gate> 969 <phrase> 808
$END -522 after -522 before -522 by -522 curable -522 despite -522 from -522 instead -522 lapses -522 needs -522 once -522 parts -522 silence -522 STAYING -522 subject -522 survives -522 takes -522 through -522 to -522 unless -522 until -522 when -522 while -522 with -522 within -522 without -522 _AT_MOST -522 _FOR_EACH -522 _IN_ONE -522 _ON_TOP -522
$END -160 after -160 before -160 by -160 curable -160 despite -160 from -160 instead -160 lapses -160 needs -160 once -160 parts -160 silence -160 STAYING -160 subject -160 survives -160 takes -160 through -160 to -160 unless -160 until -160 when -160 while -160 with -160 within -160 without -160 _AT_MOST -160 _FOR_EACH -160 _IN_ONE -160 _ON_TOP -160
$END -44 changed 970 decided 971 starts 972 <changed_by> 973 <decided_by> 974 <starts> 975
$END -513 can -513 cannot -513 may -513 must -513 or -513
and -519 together -519
as 976
$END -120 after -120 before -120 by -120 curable -120 despite -120 from -120 instead -120 lapses -120 needs -120 once -120 parts -120 silence -120 STAYING -120 subject -120 survives -120 takes -120 through -120 to -120 unless -120 until -120 when -120 while -120 with -120 within -120 without -120 _AT_MOST -120 _FOR_EACH -120 _IN_ONE -120 _ON_TOP -120
$END -121 after -121 before -121 by -121 curable -121 despite -121 from -121 instead -121 lapses -121 needs -121 once -121 parts -121 silence -121 STAYING -121 subject -121 survives -121 takes -121 through -121 to -121 unless -121 until -121 when -121 while -121 with -121 within -121 without -121 _AT_MOST -121 _FOR_EACH -121 _IN_ONE -121 _ON_TOP -121
$END -116 after -116 before -116 by -116 curable -116 despite -116 from -116 instead -116 lapses -116 needs -116 once -116 parts -116 silence -116 STAYING -116 subject -116 survives -116 takes -116 through -116 to -116 unless -116 until -116 when -116 while -116 with -116 within -116 without -116 _AT_MOST -116 _FOR_EACH -116 _IN_ONE -116 _ON_TOP -116
$END -117 after -117 before -117 by -117 curable -117 despite -117 from -117 instead -117 lapses -117 needs -117 once -117 parts -117 silence -117 STAYING -117 subject -117 survives -117 takes -117 through -117 to -117 unless -117 until -117 when -117 while -117 with -117 within -117 without -117 _AT_MOST -117 _FOR_EACH -117 _IN_ONE -117 _ON_TOP -117
, 977
$END -118 after -118 before -118 by -118 curable -118 despite -118 from -118 instead -118 lapses -118 needs -118 once -118 parts -118 silence -118 STAYING -118 subject -118 survives -118 takes -118 through -118 to -118 unless -118 until -118 when -118 while -118 with -118 within -118 without -118 _AT_MOST -118 _FOR_EACH -118 _IN_ONE -118 _ON_TOP -118
by 978
$END -128 after -128 before -128 by -128 curable -128 despite -128 from -128 instead -128 lapses -128 needs -128 once -128 parts -128 silence -128 STAYING -128 subject -128 survives -128 takes -128 through -128 to -128 unless -128 until -128 when -128 while -128 with -128 within -128 without -128 _AT_MOST -128 _FOR_EACH -128 _IN_ONE -128 _ON_TOP -128
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <converted_value> 94 <excess_of> 95 <expr> 979 <fold> 97 <literal_amount> 98 <operand_value> 99 <path> 100 <room_of> 102 <simple_value> 104 <single_value> 105 <used_of> 106 <withheld> 107
$END -106 after -106 before -106 by -106 curable -106 despite -106 from -106 instead -106 lapses -106 needs -106 once -106 parts -106 silence -106 STAYING -106 subject -106 survives -106 takes -106 through -106 to -106 unless -106 until -106 when -106 while -106 with -106 within -106 without -106 _AT_MOST -106 _FOR_EACH -106 _IN_ONE -106 _ON_TOP -106
$END -107 after -107 before -107 by -107 curable -107 despite -107 from -107 instead -107 lapses -107 needs -107 once -107 parts -107 silence -107 STAYING -107 subject -107 survives -107 takes -107 through -107 to -107 unless -107 until -107 when -107 while -107 with -107 within -107 without -107 _AT_MOST -107 _FOR_EACH -107 _IN_ONE -107 _ON_TOP -107
$END -114 after -114 before -114 by -114 curable -114 despite -114 from -114 instead -114 lapses -114 needs -114 once -114 parts -114 silence -114 STAYING -114 subject -114 survives -114 takes -114 through -114 to -114 unless -114 until -114 when -114 while -114 with -114 within -114 without -114 _AT_MOST -114 _FOR_EACH -114 _IN_ONE -114 _ON_TOP -114
$END -110 after -110 before -110 by -110 curable -110 despite -110 from -110 instead -110 lapses -110 needs -110 once -110 parts -110 silence -110 STAYING -110 subject -110 survives -110 takes -110 through -110 to -110 unless -110 until -110 when -110 while -110 with -110 within -110 without -110 _AT_MOST -110 _FOR_EACH -110 _IN_ONE -110 _ON_TOP -110
$END -109 after -109 before -109 by -109 curable -109 despite -109 from -109 instead -109 lapses -109 needs -109 once -109 parts -109 silence -109 STAYING -109 subject -109 survives -109 takes -109 through -109 to -109 unless -109 until -109 when -109 while -109 with -109 within -109 without -109 _AT_MOST -109 _FOR_EACH -109 _IN_ONE -109 _ON_TOP -109
$END -111 after -111 before -111 by -111 curable -111 despite -111 from -111 instead -111 lapses -111 needs -111 once -111 parts -111 silence -111 STAYING -111 subject -111 survives -111 takes -111 through -111 to -111 unless -111 until -111 when -111 while -111 with -111 within -111 without -111 _AT_MOST -111 _FOR_EACH -111 _IN_ONE -111 _ON_TOP -111
$END -112 after -112 before -112 by -112 curable -112 despite -112 from -112 instead -112 lapses -112 needs -112 once -112 parts -112 silence -112 STAYING -112 subject -112 survives -112 takes -112 through -112 to -112 unless -112 until -112 when -112 while -112 with -112 within -112 without -112 _AT_MOST -112 _FOR_EACH -112 _IN_ONE -112 _ON_TOP -112
$END -113 after -113 before -113 by -113 curable -113 despite -113 from -113 instead -113 lapses -113 needs -113 once -113 parts -113 silence -113 STAYING -113 subject -113 survives -113 takes -113 through -113 to -113 unless -113 until -113 when -113 while -113 with -113 within -113 without -113 _AT_MOST -113 _FOR_EACH -113 _IN_ONE -113 _ON_TOP -113
$END -92 after 209 before 210 by 211 curable 212 despite 213 from 214 instead 215 lapses 216 needs 217 once 218 parts 219 silence 220 STAYING 221 subject 222 survives 223 takes 224 through 225 to 226 unless 227 until 228 when 229 while 230 with 231 within 232 without 233 _AT_MOST 234 _FOR_EACH 235 _IN_ONE 236 _ON_TOP 237 <bare_phrase> 239 <phrase> 439
adopt 980 amend 981 assign 982 defer 983 delegate 984 extend 985 keep 627 NAME 616 pay 986 release 987 resume 988 suspend 989 terminate 990 waive 991 <act_name> 992
$END -105 after -105 before -105 by -105 curable -105 despite -105 from -105 instead -105 lapses -105 needs -105 once -105 or 993 parts -105 silence -105 STAYING -105 subject -105 survives -105 takes -105 through -105 to -105 unless -105 until -105 when -105 while -105 with -105 within -105 without -105 _AT_MOST -105 _FOR_EACH -105 _IN_ONE -105 _ON_TOP -105
$END -94 after 209 before 210 by 211 curable 212 despite 213 from 214 instead 215 lapses 216 needs 217 once 218 parts 219 silence 220 STAYING 221 subject 222 survives 223 takes 224 through 225 to 226 unless 227 until 228 when 229 while 230 with 231 within 232 without 233 _AT_MOST 234 _FOR_EACH 235 _IN_ONE 236 _ON_TOP 237 <bare_phrase> 239 <phrase> 439
$END -90 after 209 before 210 by 211 curable 212 despite 213 from 214 instead 215 lapses 216 needs 217 once 218 parts 219 silence 220 STAYING 221 subject 222 survives 223 takes 224 through 225 to 226 unless 227 until 228 when 229 while 230 with 231 within 232 without 233 _AT_MOST 234 _FOR_EACH 235 _IN_ONE 236 _ON_TOP 237 <bare_phrase> 239 <phrase> 439
NAME 292 <names> 994
discharged 995 kept 996 re-based 997 <transition> 998
from 999
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 1000 <used_of> 162 <withheld> 276 <yes_no> 164
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 1001 <used_of> 162 <withheld> 276 <yes_no> 164
$END -275 after -275 assumed -275 before -275 by -275 curable -275 despite -275 from -275 if 1002 instead -275 lapses -275 needs -275 once -275 parts -275 silence -275 STAYING -275 subject -275 survives -275 takes -275 through -275 to -275 unless -275 until -275 when -275 while -275 with -275 within -275 without -275 _AT_MOST -275 _FOR_EACH -275 _IN_ONE -275 _ON_TOP -275
$END -285 after -285 assumed -285 before -285 by -285 curable -285 despite -285 from -285 instead -285 lapses -285 needs -285 once -285 parts -285 silence -285 STAYING -285 subject -285 survives -285 takes -285 through -285 to -285 unless -285 until -285 when -285 while -285 with -285 within -285 without -285 _AT_MOST -285 _FOR_EACH -285 _IN_ONE -285 _ON_TOP -285
$END -283 after -283 assumed -283 before -283 by -283 curable -283 despite -283 from -283 instead -283 lapses -283 needs -283 once -283 parts -283 silence -283 STAYING -283 subject -283 survives -283 takes -283 through -283 to -283 unless -283 until -283 when -283 while -283 with -283 within -283 without -283 _AT_MOST -283 _FOR_EACH -283 _IN_ONE -283 _ON_TOP -283
$END -288 after -288 assumed -288 before -288 by -288 curable -288 despite -288 from -288 instead -288 lapses -288 needs -288 once -288 parts -288 silence -288 STAYING -288 subject -288 survives -288 takes -288 through -288 to -288 unless -288 until -288 when -288 while -288 with -288 within -288 without -288 _AT_MOST -288 _FOR_EACH -288 _IN_ONE -288 _ON_TOP -288
$END -301 after -301 assumed -301 before -301 by -301 curable -301 despite -301 from -301 instead -301 lapses -301 needs -301 once -301 parts -301 silence -301 STAYING -301 subject -301 survives -301 takes -301 through -301 to -301 unless -301 until -301 when -301 while -301 with -301 within -301 without -301 _AT_MOST -301 _FOR_EACH -301 _IN_ONE -301 _ON_TOP -301
$END -299 after -299 assumed -299 before -299 by -299 curable -299 despite -299 from -299 instead -299 lapses -299 needs -299 once -299 parts -299 silence -299 STAYING -299 subject -299 survives -299 takes -299 through -299 to -299 unless -299 until -299 when -299 while -299 with -299 within -299 without -299 _AT_MOST -299 _FOR_EACH -299 _IN_ONE -299 _ON_TOP -299
$END -300 after -300 assumed -300 before -300 by -300 curable -300 despite -300 from -300 instead -300 lapses -300 needs -300 once -300 parts -300 silence -300 STAYING -300 subject -300 survives -300 takes -300 through -300 to -300 unless -300 until -300 when -300 while -300 with -300 within -300 without -300 _AT_MOST -300 _FOR_EACH -300 _IN_ONE -300 _ON_TOP -300
for -298 through -298
$END -280 after -280 assumed -280 before -280 by -280 curable -280 despite -280 from -280 instead -280 lapses -280 needs -280 once -280 parts -280 silence -280 STAYING -280 subject -280 survives -280 takes -280 through -280 to -280 unless -280 until -280 when -280 while -280 with -280 within -280 without -280 _AT_MOST -280 _FOR_EACH -280 _IN_ONE -280 _ON_TOP -280
$END -292 after -292 assumed -292 before -292 by -292 curable -292 despite -292 from -292 instead -292 lapses -292 needs -292 once -292 parts -292 silence -292 STAYING -292 subject -292 survives -292 takes -292 through -292 to -292 unless -292 until -292 when -292 while -292 with -292 within -292 without -292 _AT_MOST -292 _FOR_EACH -292 _IN_ONE -292 _ON_TOP -292
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 1003 <used_of> 162 <withheld> 276 <yes_no> 164
$END -290 after -290 assumed -290 before -290 by -290 curable -290 despite -290 from -290 instead -290 lapses -290 needs -290 once -290 parts -290 silence -290 STAYING -290 subject -290 survives -290 takes -290 through -290 to -290 unless -290 until -290 when -290 while -290 with -290 within -290 without -290 _AT_MOST -290 _FOR_EACH -290 _IN_ONE -290 _ON_TOP -290
$END -260 after -260 assumed -260 before -260 by -260 curable -260 despite -260 from -260 instead -260 lapses -260 needs -260 once -260 parts -260 silence -260 STAYING -260 subject -260 survives -260 takes -260 through -260 to -260 unless -260 until -260 when -260 while -260 with -260 within -260 without -260 _AT_MOST -260 _FOR_EACH -260 _IN_ONE -260 _ON_TOP -260
$END -284 after -284 assumed -284 before -284 by -284 curable -284 despite -284 from -284 instead -284 lapses -284 needs -284 once -284 parts -284 silence -284 STAYING -284 subject -284 survives -284 takes -284 through -284 to -284 unless -284 until -284 when -284 while -284 with -284 within -284 without -284 _AT_MOST -284 _FOR_EACH -284 _IN_ONE -284 _ON_TOP -284
REF 288 <refs> 1004
$END -279 after -279 assumed -279 before -279 by -279 curable -279 despite -279 from -279 instead -279 lapses -279 needs -279 once -279 parts -279 silence -279 STAYING -279 subject -279 survives -279 takes -279 through -279 to -279 unless -279 until -279 when -279 while -279 with -279 within -279 without -279 _AT_MOST -279 _FOR_EACH -279 _IN_ONE -279 _ON_TOP -279
to 1005
$END -151 after 209 before 210 by 211 curable 212 despite 213 from 214 instead 215 lapses 216 needs 217 once 218 parts 219 silence 220 STAYING 221 subject 222 survives 223 takes 224 through 225 to 226 unless 227 until 228 when 229 while 230 with 231 within 232 without 233 _AT_MOST 234 _FOR_EACH 235 _IN_ONE 236 _ON_TOP 237 <__norm_star_3> 1006 <bare_phrase> 239 <phrase> 240
$END -68
clock 1007 deadline 1008
$END -143 after -143 before -143 by -143 curable -143 despite -143 from -143 instead -143 lapses -143 needs -143 once -143 parts -143 silence -143 STAYING -143 subject -143 survives -143 takes -143 through -143 to -143 unless -143 until -143 when -143 while -143 with -143 within -143 without -143 _AT_MOST -143 _FOR_EACH -143 _IN_ONE -143 _ON_TOP -143
$END -182
or 1009
$END -419 after -419 and -419 assumed -419 before -419 by -419 : -419 , -419 converted -419 curable -419 despite -419 from -419 instead -419 is -419 lapses -419 less -419 needs -419 once -419 or -419 parts -419 plus -419 ) -419 silence -419 STAYING -419 subject -419 survives -419 takes -419 through -419 times -419 to -419 unless -419 until -419 when -419 while -419 with -419 within -419 without -419 _AND_THE -419 _AT_MOST -419 _FOR_EACH -419 _IN_ANY -419 _IN_ONE -419 _IN_OVER -419 _ON_TOP -419
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 1010 <times> 1011 <used_of> 162 <withheld> 276 <yes_no> 164
NAME 1012
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 1010 <times> 1013 <used_of> 162 <withheld> 276 <yes_no> 164
NAME 1014
$END -203 assumed -203
$END -204 assumed -204
clause 134 first 75 FOLD 76 ( 136 NAME 79 no 138 not 140 PATH 81 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 1015 <counted> 150 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 159 <room_of> 161 <used_of> 162 <yes_no> 164
the 1016
clause 134 first 75 FOLD 76 ( 136 NAME 79 no 138 not 140 PATH 81 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 1017 <counted> 150 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 159 <room_of> 161 <used_of> 162 <yes_no> 164
when 1018
choice 1019
$END -212 assumed -212
$END -35 or 605
$END -18 changed -18 decided -18 starts -18
NUMBER 1020
to 1021
$END -541 after -541 assumed -541 before -541 by -541 , -541 curable -541 despite -541 for -541 from -541 instead -541 lapses -541 needs -541 once -541 parts -541 silence -541 STAYING -541 subject -541 survives -541 takes -541 through -541 to -541 unless -541 until -541 when -541 while -541 with -541 within -541 without -541 _AND_THE -541 _AT_MOST -541 _FOR_EACH -541 _IN_ONE -541 _ON_TOP -541
$END -6
$END -539 assumed -539 at -539 , -539 oldest -539 ) -539
each 1022
$END -162
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 1023 <used_of> 162 <withheld> 276 <yes_no> 164
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 1024 <used_of> 162 <withheld> 276 <yes_no> 164
$END -175 assumed -175
$END -483 assumed -483 , -483 converted -483 less -483 plus -483 since 712 times -483 where 539 _IN_ANY -483 _IN_OVER -483 _IN_THE 714 <in_the> 1025 <since_time> 1026 <where> 1027 <window_cap> 1028
$END -476 assumed -476 , -476 less -476 plus -476 times -476 _IN_ANY -476 _IN_OVER -476
with 1029
NUMBER 266 <duration> 1030
$END -186 assumed -186 , -186 since 1031
NAME 1032
$END -171 assumed -171
NAME 1033
clause 73 first 75 FOLD 509 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 510 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <converted_cap> 512 <excess_of> 95 <literal_amount> 98 <operand_cap> 1034 <path> 100 <room_of> 102 <simple_value> 514 <single_cap> 515 <used_of> 106 <withheld> 107
$END -534 assumed -534 , -534 less -534 plus -534 times -534 _IN_ANY -534 _IN_OVER -534
clause 134 first 75 FOLD 76 ( 136 NAME 79 no 138 not 140 PATH 81 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 1035 <counted> 150 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 159 <room_of> 161 <used_of> 162 <yes_no> 164
business 1036 deadline 467 earlier 468 end 469 later 470 start 471
after 1037 before 1038
$END -468 assumed -468 : -468 , -468 converted -468 is -468 less -468 plus -468 ) -468 times -468 to -468 _AND_THE -468 _IN_ANY -468 _IN_OVER -468
$END -404 assumed -404 : -404 , -404 converted -404 for 362 is -404 less -404 plus -404 ) -404 times -404 to -404 _AND_THE -404 _IN_ANY -404 _IN_OVER -404 <same> 1039
$END -410 assumed -410 : -410 , -410 converted -410 is -410 less -410 plus -410 ) -410 times -410 to -410 _AND_THE -410 _IN_ANY -410 _IN_OVER -410
NUMBER 266 <duration> 1040
NAME 1041
$END -459 assumed -459 : -459 , -459 converted -459 is -459 less -459 plus -459 ) -459 times -459 to -459 _AND_THE -459 _IN_OVER -459
, 1042 <__exprs_plus_11> 1043
) 1044
) 1045
at 1046
part 1047
row 1048
clause 73 DATE 135 first 264 ( 898 NAME 79 NUMBER 266 PATH 81 the 899 withheld 86 <date> 269 <deadline_of> 270 <duration> 900 <instant> 1049 <path> 902 <period_edge> 273 <plain_time> 903 <withheld> 276
NAME 1050
$END -246 assumed -246 , -246
invoice 1051 use 1052
) 1053
most 1054
$END -217 assumed -217
paid 1055
$END -230 assumed -230
after 1056
NAME 1057
away 1058
due 1059 prorated 1060
periods 1061
$END -234 assumed -234
period 1062
$END -232 assumed -232
$END -233 assumed -233
from 1063
$END -222 assumed -222
$END -359 after -359 and -359 assumed -359 before -359 by -359 , -359 curable -359 despite -359 from -359 instead -359 lapses -359 needs -359 once -359 or -359 parts -359 ) -359 silence -359 STAYING -359 subject -359 survives -359 takes -359 through -359 to -359 unless -359 until -359 when -359 while -359 with -359 within -359 without -359 _AT_MOST -359 _FOR_EACH -359 _IN_ONE -359 _ON_TOP -359
$END -327 after -327 and -327 assumed -327 before -327 by -327 , -327 curable -327 despite -327 from -327 instead -327 lapses -327 needs -327 once -327 or -327 parts -327 ) -327 silence -327 STAYING -327 subject -327 survives -327 takes -327 through -327 to -327 unless -327 until -327 when -327 while -327 with -327 within -327 without -327 _AT_MOST -327 _FOR_EACH -327 _IN_ONE -327 _ON_TOP -327
is -360
breached 754 cut 755 fulfilled 756 open 758 overdue 759 settled 760 spent 761 suspended 762 uncured 763 <clause_state> 1064
$END -322 after -322 and -322 assumed -322 before -322 by -322 , -322 curable -322 despite -322 from -322 instead -322 lapses -322 needs -322 once -322 or -322 parts -322 ) -322 silence -322 STAYING -322 subject -322 survives -322 takes -322 through -322 to -322 unless -322 until -322 when -322 while -322 with -322 within -322 without -322 _AT_MOST -322 _FOR_EACH -322 _IN_ONE -322 _ON_TOP -322
breached 754 cut 755 fulfilled 756 open 758 overdue 759 settled 760 spent 761 suspended 762 uncured 763 <clause_state> 1065
$END -321 after -321 and -321 assumed -321 before -321 by -321 , -321 curable -321 despite -321 from -321 instead -321 lapses -321 needs -321 once -321 or -321 parts -321 ) -321 silence -321 STAYING -321 subject -321 survives -321 takes -321 through -321 to -321 unless -321 until -321 when -321 while -321 with -321 within -321 without -321 _AT_MOST -321 _FOR_EACH -321 _IN_ONE -321 _ON_TOP -321
breached 754 cut 755 fulfilled 756 not 1066 open 758 overdue 759 settled 760 spent 761 suspended 762 uncured 763 <clause_state> 1067
REF 1068
$END -81
$END -364 after -364 and -364 assumed -364 before -364 by -364 , -364 curable -364 despite -364 from -364 instead -364 lapses -364 needs -364 once -364 or -364 parts -364 ) -364 silence -364 STAYING -364 subject -364 survives -364 takes -364 through -364 to -364 unless -364 until -364 when -364 while -364 with -364 within -364 without -364 _AT_MOST -364 _FOR_EACH -364 _IN_ONE -364 _ON_TOP -364
$END -363 after -363 and -363 assumed -363 before -363 by -363 , -363 curable -363 despite -363 from -363 instead -363 lapses -363 needs -363 once -363 or -363 parts -363 ) -363 silence -363 STAYING -363 subject -363 survives -363 takes -363 through -363 to -363 unless -363 until -363 when -363 while -363 with -363 within -363 without -363 _AT_MOST -363 _FOR_EACH -363 _IN_ONE -363 _ON_TOP -363
$END -362 after -362 and -362 assumed -362 before -362 by -362 , -362 curable -362 despite -362 from -362 instead -362 lapses -362 needs -362 once -362 or -362 parts -362 ) -362 silence -362 STAYING -362 subject -362 survives -362 takes -362 through -362 to -362 unless -362 until -362 when -362 while -362 with -362 within -362 without -362 _AT_MOST -362 _FOR_EACH -362 _IN_ONE -362 _ON_TOP -362
$END -361 after -361 and -361 assumed -361 before -361 by -361 , -361 curable -361 despite -361 from -361 instead -361 lapses -361 needs -361 once -361 or -361 parts -361 ) -361 silence -361 STAYING -361 subject -361 survives -361 takes -361 through -361 to -361 unless -361 until -361 when -361 while -361 with -361 within -361 without -361 _AT_MOST -361 _FOR_EACH -361 _IN_ONE -361 _ON_TOP -361
$END -333 after -333 and -333 assumed -333 before -333 by -333 , -333 curable -333 despite -333 from -333 instead -333 lapses -333 needs -333 once -333 or -333 parts -333 ) -333 silence -333 STAYING -333 subject -333 survives -333 takes -333 through -333 to -333 unless -333 until -333 when -333 while -333 with -333 within -333 without -333 _AT_MOST -333 _FOR_EACH -333 _IN_ONE -333 _ON_TOP -333
NAME 292 <names> 1069
$END -382 after -382 and -382 assumed -382 before -382 by -382 : -382 , -382 converted -382 curable -382 despite -382 from -382 has -382 instead -382 is -382 lapses -382 less -382 needs -382 of -382 once -382 or -382 parts -382 plus -382 ) -382 silence -382 STAYING -382 subject -382 survives -382 takes -382 through -382 times -382 to -382 unless -382 until -382 when -382 while -382 with -382 within -382 without -382 _AND_THE -382 _AT_MOST -382 _FOR_EACH -382 _IN_ANY -382 _IN_ONE -382 _IN_OVER -382 _ON_TOP -382
NAME -396
NUMBER 266 <duration> 1070
clause 73 first 75 NAME 79 PATH 81 <path> 1071
before 1072
$END -389 after -389 and -389 assumed -389 before -389 by -389 , -389 curable -389 despite -389 from -389 instead -389 lapses -389 needs -389 once -389 or -389 parts -389 ) -389 silence -389 STAYING -389 subject -389 survives -389 takes -389 through -389 to -389 unless -389 until -389 when -389 while -389 with -389 within -389 without -389 _AT_MOST -389 _FOR_EACH -389 _IN_ONE -389 _ON_TOP -389
$END -379 after -379 and -379 assumed -379 before -379 by -379 , -379 curable -379 despite -379 from -379 instead -379 lapses -379 needs -379 once -379 or -379 parts -379 ) -379 silence -379 STAYING -379 subject -379 survives -379 takes -379 through -379 to -379 unless -379 until -379 when -379 while -379 with -379 within -379 without -379 _AT_MOST -379 _FOR_EACH -379 _IN_ONE -379 _ON_TOP -379
$END -319 after -319 and -319 assumed -319 before -319 by -319 , -319 curable -319 despite -319 from -319 instead -319 lapses -319 needs -319 once -319 or -319 parts -319 ) -319 silence -319 STAYING -319 subject -319 survives -319 takes -319 through -319 to -319 unless -319 until -319 when -319 while -319 with -319 within -319 without -319 _AT_MOST -319 _FOR_EACH -319 _IN_ONE -319 _ON_TOP -319
clause 73 DATE 135 first 75 MONEY 137 NAME 79 no 793 none 139 NUMBER 141 PATH 81 PERCENT 142 STRING 144 withheld 86 yes 145 <date> 151 <literal> 588 <path> 591 <value> 1073 <withheld> 163 <yes_no> 593
, 1074 } -504
$END -313 after -313 and -313 assumed -313 before -313 by -313 , -313 curable -313 despite -313 from -313 instead -313 lapses -313 needs -313 once -313 or -313 parts -313 ) -313 silence -313 STAYING -313 subject -313 survives -313 takes -313 through -313 to -313 unless -313 until -313 when -313 while -313 with -313 within -313 without -313 _AT_MOST -313 _FOR_EACH -313 _IN_ONE -313 _ON_TOP -313
clause -345 DATE -345 first -345 MONEY -345 NAME -345 no -345 none -345 NUMBER -345 PATH -345 PERCENT -345 STRING -345 withheld -345 yes -345
clause -343 DATE -343 first -343 MONEY -343 NAME -343 no -343 none -343 NUMBER -343 PATH -343 PERCENT -343 STRING -343 withheld -343 yes -343
} 1075
$END -367 after -367 and -367 assumed -367 before -367 by -367 , -367 curable -367 despite -367 from -367 instead -367 lapses -367 needs -367 once -367 or -367 parts -367 ) -367 silence -367 STAYING -367 subject -367 survives -367 takes -367 through -367 to -367 unless -367 until -367 when -367 while -367 with -367 within -367 without -367 _AT_MOST -367 _FOR_EACH -367 _IN_ONE -367 _ON_TOP -367
$END -376 after -376 and -376 assumed -376 at 784 before -376 by -376 , -376 curable -376 despite -376 earlier 785 from -376 instead -376 lapses -376 needs -376 on 786 once -376 or -376 parts -376 ) -376 silence -376 since 787 STAYING -376 subject -376 survives -376 takes -376 through -376 to -376 unless -376 until -376 when -376 while -376 with -376 within -376 without -376 _AT_MOST -376 _FOR_EACH -376 _IN_ONE -376 _ON_TOP -376 <qualifier> 1076
$END -366 after -366 and -366 assumed -366 at 784 before -366 by -366 , -366 curable -366 despite -366 earlier 785 from -366 instead -366 lapses -366 needs -366 on 786 once -366 or -366 parts -366 ) -366 silence -366 since 787 STAYING -366 subject -366 survives -366 takes -366 through -366 to -366 unless -366 until -366 when -366 while -366 with -366 within -366 without -366 _AT_MOST -366 _FOR_EACH -366 _IN_ONE -366 _ON_TOP -366 <qualifier> 1077
happened 1078
$END -369 after -369 and -369 assumed -369 before -369 by -369 , -369 curable -369 despite -369 from -369 instead -369 lapses -369 needs -369 once -369 or -369 parts -369 ) -369 silence -369 STAYING -369 subject -369 survives -369 takes -369 through -369 to -369 unless -369 until -369 when -369 while -369 with -369 within -369 without -369 _AT_MOST -369 _FOR_EACH -369 _IN_ONE -369 _ON_TOP -369
$END -378 after -378 and -378 assumed -378 at 784 before -378 by -378 , -378 curable -378 despite -378 earlier 785 from -378 instead -378 lapses -378 needs -378 on 786 once -378 or -378 parts -378 ) -378 silence -378 since 787 STAYING -378 subject -378 survives -378 takes -378 through -378 to -378 unless -378 until -378 when -378 while -378 with -378 within -378 without -378 _AT_MOST -378 _FOR_EACH -378 _IN_ONE -378 _ON_TOP -378 <qualifier> 1079
$END -523 after -523 before -523 by -523 curable -523 despite -523 from -523 instead -523 lapses -523 needs -523 once -523 parts -523 silence -523 STAYING -523 subject -523 survives -523 takes -523 through -523 to -523 unless -523 until -523 when -523 while -523 with -523 within -523 without -523 _AT_MOST -523 _FOR_EACH -523 _IN_ONE -523 _ON_TOP -523
by 1080
by 1081
clause 73 DATE 135 first 75 MONEY 137 NAME 79 no 793 none 139 NUMBER 141 PATH 81 PERCENT 142 STRING 144 withheld 86 yes 145 <date> 151 <literal> 588 <path> 591 <value> 1082 <withheld> 163 <yes_no> 593
$END -42 decided 971 <decided_by> 1083
$END -43
$END -40 changed 970 decided 971 <changed_by> 1084 <decided_by> 1085
NAME 1086
all 1087 at 1088 <limit> 1089
at 1090
) 1091
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
$END -520 after -520 before -520 by -520 curable -520 despite -520 from -520 instead -520 lapses -520 needs -520 once -520 or -520 parts -520 silence -520 STAYING -520 subject -520 survives -520 takes -520 through -520 to -520 unless -520 until -520 when -520 while -520 with -520 within -520 without -520 _AT_MOST -520 _FOR_EACH -520 _IN_ONE -520 _ON_TOP -520
adopt 980 amend 981 assign 982 defer 983 delegate 984 extend 985 keep 627 NAME 616 pay 986 release 987 resume 988 suspend 989 terminate 990 waive 991 <act_name> 1092
$END -13
$END -73 assumed -73
$END -71 assumed -71
$END -72 assumed -72
$END -70 assumed 1093
DATE 1094
$END -277 after -277 assumed -277 before -277 by -277 curable -277 despite -277 from -277 instead -277 lapses -277 needs -277 once -277 parts -277 silence -277 STAYING -277 subject -277 survives -277 takes -277 through -277 to -277 unless -277 until -277 when -277 while -277 with -277 within -277 without -277 _AT_MOST -277 _FOR_EACH -277 _IN_ONE -277 _ON_TOP -277
$END -276 after -276 assumed -276 before -276 by -276 curable -276 despite -276 from -276 instead -276 lapses -276 needs -276 once -276 parts -276 silence -276 STAYING -276 subject -276 survives -276 takes -276 through -276 to -276 unless -276 until -276 when -276 while -276 with -276 within -276 without -276 _AT_MOST -276 _FOR_EACH -276 _IN_ONE -276 _ON_TOP -276
clause 134 first 75 FOLD 76 ( 136 NAME 79 no 138 not 140 PATH 81 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 1095 <counted> 150 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 159 <room_of> 161 <used_of> 162 <yes_no> 164
$END -291 after -291 assumed -291 before -291 by -291 curable -291 despite -291 from -291 instead -291 lapses -291 needs -291 once -291 parts -291 silence -291 STAYING -291 subject -291 survives -291 takes -291 through -291 to -291 unless -291 until -291 when -291 while -291 with -291 within -291 without -291 _AT_MOST -291 _FOR_EACH -291 _IN_ONE -291 _ON_TOP -291
$END -271 after -271 assumed -271 before -271 by -271 curable -271 despite -271 from -271 instead -271 lapses -271 needs -271 once -271 parts -271 silence -271 STAYING -271 subject -271 survives -271 takes -271 through -271 to -271 unless -271 until -271 when -271 while -271 with -271 within -271 without -271 _AT_MOST -271 _FOR_EACH -271 _IN_ONE -271 _ON_TOP -271
NAME 1096
$END -150 after 209 before 210 by 211 curable 212 despite 213 from 214 instead 215 lapses 216 needs 217 once 218 parts 219 silence 220 STAYING 221 subject 222 survives 223 takes 224 through 225 to 226 unless 227 until 228 when 229 while 230 with 231 within 232 without 233 _AT_MOST 234 _FOR_EACH 235 _IN_ONE 236 _ON_TOP 237 <bare_phrase> 239 <phrase> 439
runs 1097 stops 1098
falls 1099
after 1100 before 1101
, 1102 <__times_plus_9> 1103
) 1104
$END -421 after -421 and -421 assumed -421 before -421 by -421 : -421 , -421 converted -421 curable -421 despite -421 from -421 instead -421 is -421 lapses -421 less -421 needs -421 once -421 or -421 parts -421 plus -421 ) -421 silence -421 STAYING -421 subject -421 survives -421 takes -421 through -421 times -421 to -421 unless -421 until -421 when -421 while -421 with -421 within -421 without -421 _AND_THE -421 _AT_MOST -421 _FOR_EACH -421 _IN_ANY -421 _IN_ONE -421 _IN_OVER -421 _ON_TOP -421
) 1105
$END -420 after -420 and -420 assumed -420 before -420 by -420 : -420 , -420 converted -420 curable -420 despite -420 from -420 instead -420 is -420 lapses -420 less -420 needs -420 once -420 or -420 parts -420 plus -420 ) -420 silence -420 STAYING -420 subject -420 survives -420 takes -420 through -420 times -420 to -420 unless -420 until -420 when -420 while -420 with -420 within -420 without -420 _AND_THE -420 _AT_MOST -420 _FOR_EACH -420 _IN_ANY -420 _IN_ONE -420 _IN_OVER -420 _ON_TOP -420
$END -205 assumed -205
rest 1106
$END -207 assumed -207
clause 134 first 75 FOLD 76 ( 136 NAME 79 no 138 not 140 PATH 81 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 1107 <counted> 150 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 159 <room_of> 161 <used_of> 162 <yes_no> 164
of 1108
$END -20 changed -20 decided -20 starts -20 to 1109
PERCENT 1110
NAME 1111
$END -190 assumed -190
$END -189 assumed -189
$END -484 assumed -484 , -484 converted -484 less -484 plus -484 times -484 _IN_ANY -484 _IN_OVER -484
$END -485 assumed -485 , -485 converted -485 less -485 plus -485 times -485 _IN_ANY -485 _IN_OVER -485
$END -481 assumed -481 , -481 converted -481 less -481 plus -481 since 712 times -481 _IN_ANY -481 _IN_OVER -481 _IN_THE 714 <in_the> 1025 <since_time> 1026 <window_cap> 1112
$END -482 assumed -482 , -482 converted -482 less -482 plus -482 times -482 _IN_ANY -482 _IN_OVER -482
NAME 292 <names> 1113
$END -184 assumed -184 , -184
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 1114 <used_of> 162 <withheld> 276 <yes_no> 164
$END -185 assumed -185 , -185
on 1115
$END -535 assumed -535 , -535 less -535 plus -535 times -535 _IN_ANY -535 _IN_OVER -535
) 1116
day 1117
clause 73 DATE 135 first 264 ( 898 NAME 79 NUMBER 266 PATH 81 the 899 withheld 86 <date> 269 <deadline_of> 270 <duration> 900 <instant> 1118 <path> 902 <period_edge> 273 <plain_time> 903 <withheld> 276
clause 73 DATE 135 first 264 ( 898 NAME 79 NUMBER 266 PATH 81 the 899 withheld 86 <date> 269 <deadline_of> 270 <duration> 900 <instant> 1119 <path> 902 <period_edge> 273 <plain_time> 903 <withheld> 276
$END -418 assumed -418 : -418 , -418 converted -418 is -418 less -418 plus -418 ) -418 times -418 to -418 _AND_THE -418 _IN_ANY -418 _IN_OVER -418
$END -465 assumed -465 : -465 , -465 converted -465 is -465 less -465 plus -465 ) -465 times -465 to -465 _AND_THE -465 _IN_OVER -465
$END -467 assumed -467 : -467 , -467 converted -467 is -467 less -467 plus -467 ) -467 times -467 to -467 _AND_THE -467 _IN_ANY -467 _IN_OVER -467
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <converted_value> 94 <excess_of> 95 <expr> 1120 <fold> 97 <literal_amount> 98 <operand_value> 99 <path> 100 <room_of> 102 <simple_value> 104 <single_value> 105 <used_of> 106 <withheld> 107
, 1121 ) -458
$END -448 assumed -448 : -448 , -448 converted -448 less -448 plus -448 ) -448 times -448 to -448 _AND_THE -448 _IN_ANY -448 _IN_OVER -448
$END -449 assumed -449 : -449 , -449 converted -449 less -449 plus -449 ) -449 times -449 to -449 _AND_THE -449 _IN_ANY -449 _IN_OVER -449
the 1122
at 1123
reached 1124
$END -442 assumed -442 : -442 , -442 converted -442 less -442 plus -442 ) -442 times -442 to -442 _AND_THE -442 _IN_OVER -442
: 1125
$END -245 assumed -245 , -245
$END -244 assumed -244 , -244
$END -463 assumed -463 : -463 , -463 converted -463 is -463 less -463 plus -463 ) -463 since -463 times -463 to -463 _AND_THE -463 _IN_ANY -463 _IN_OVER -463 _IN_THE -463
PERCENT 1126
from 1127
the 1128
$END -227 assumed -227
$END -240 assumed -240
in 1129
by 1130
$END -236 assumed -236
$END -235 assumed -235
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 1131 <used_of> 162 <withheld> 276 <yes_no> 164
$END -326 after -326 and -326 assumed -326 before -326 by -326 , -326 curable -326 despite -326 from -326 instead -326 lapses -326 needs -326 once -326 or -326 parts -326 ) -326 silence -326 STAYING -326 subject -326 survives -326 takes -326 through -326 to -326 unless -326 until -326 when -326 while -326 with -326 within -326 without -326 _AT_MOST -326 _FOR_EACH -326 _IN_ONE -326 _ON_TOP -326
$END -325 after -325 and -325 assumed -325 before -325 by -325 , -325 curable -325 despite -325 from -325 instead -325 lapses -325 needs -325 once -325 or -325 parts -325 ) -325 silence -325 STAYING -325 subject -325 survives -325 takes -325 through -325 to -325 unless -325 until -325 when -325 while -325 with -325 within -325 without -325 _AT_MOST -325 _FOR_EACH -325 _IN_ONE -325 _ON_TOP -325
breached 754 cut 755 fulfilled 756 open 758 overdue 759 settled 760 spent 761 suspended 762 uncured 763 <clause_state> 1132
$END -320 after -320 and -320 assumed -320 before -320 by -320 , -320 curable -320 despite -320 from -320 instead -320 lapses -320 needs -320 once -320 or -320 parts -320 ) -320 silence -320 STAYING -320 subject -320 survives -320 takes -320 through -320 to -320 unless -320 until -320 when -320 while -320 with -320 within -320 without -320 _AT_MOST -320 _FOR_EACH -320 _IN_ONE -320 _ON_TOP -320
$END -330 after -330 and -330 assumed -330 before -330 by -330 , -330 curable -330 despite -330 from -330 instead -330 lapses -330 needs -330 once -330 or -330 parts -330 ) -330 silence -330 STAYING -330 subject -330 survives -330 takes -330 through -330 to -330 unless -330 until -330 when -330 while -330 with -330 within -330 without -330 _AND_REF 1133 _AT_MOST -330 _FOR_EACH -330 _IN_ONE -330 _ON_TOP -330 <__atom_star_8> 1134
) 1135
ago 1136 before 1137
$END -387 after -387 and -387 assumed -387 before -387 by -387 , -387 curable -387 despite -387 for 362 from -387 instead -387 lapses -387 needs -387 once -387 or -387 parts -387 ) -387 silence -387 STAYING -387 subject -387 survives -387 takes -387 through -387 to -387 unless -387 until -387 when -387 while -387 with -387 within -387 without -387 _AT_MOST -387 _FOR_EACH -387 _IN_ONE -387 _ON_TOP -387 <same> 1138
DATE 1139
, -536 } -536
clause 73 DATE 135 first 75 MONEY 137 NAME 79 no 793 none 139 NUMBER 141 PATH 81 PERCENT 142 STRING 144 withheld 86 yes 145 <date> 151 <literal> 588 <path> 591 <value> 1140 <withheld> 163 <yes_no> 593
$END -314 after -314 and -314 assumed -314 before -314 by -314 , -314 curable -314 despite -314 from -314 instead -314 lapses -314 needs -314 once -314 or -314 parts -314 ) -314 silence -314 STAYING -314 subject -314 survives -314 takes -314 through -314 to -314 unless -314 until -314 when -314 while -314 with -314 within -314 without -314 _AT_MOST -314 _FOR_EACH -314 _IN_ONE -314 _ON_TOP -314
$END -375 after -375 and -375 assumed -375 before -375 by -375 , -375 curable -375 despite -375 from -375 instead -375 lapses -375 needs -375 once -375 or -375 parts -375 ) -375 silence -375 STAYING -375 subject -375 survives -375 takes -375 through -375 to -375 unless -375 until -375 when -375 while -375 with -375 within -375 without -375 _AT_MOST -375 _FOR_EACH -375 _IN_ONE -375 _ON_TOP -375
$END -365 after -365 and -365 assumed -365 before -365 by -365 , -365 curable -365 despite -365 from -365 instead -365 lapses -365 needs -365 once -365 or -365 parts -365 ) -365 silence -365 STAYING -365 subject -365 survives -365 takes -365 through -365 to -365 unless -365 until -365 when -365 while -365 with -365 within -365 without -365 _AT_MOST -365 _FOR_EACH -365 _IN_ONE -365 _ON_TOP -365
$END -374 after -374 and -374 assumed -374 at 784 before -374 by -374 , -374 curable -374 despite -374 earlier 785 from -374 instead -374 lapses -374 needs -374 on 786 once -374 or -374 parts -374 ) -374 silence -374 since 787 STAYING -374 subject -374 survives -374 takes -374 through -374 to -374 unless -374 until -374 when -374 while -374 with -374 within -374 without -374 _AT_MOST -374 _FOR_EACH -374 _IN_ONE -374 _ON_TOP -374 <qualifier> 1141
$END -377 after -377 and -377 assumed -377 before -377 by -377 , -377 curable -377 despite -377 from -377 instead -377 lapses -377 needs -377 once -377 or -377 parts -377 ) -377 silence -377 STAYING -377 subject -377 survives -377 takes -377 through -377 to -377 unless -377 until -377 when -377 while -377 with -377 within -377 without -377 _AT_MOST -377 _FOR_EACH -377 _IN_ONE -377 _ON_TOP -377
clause 73 first 75 NAME 79 PATH 81 <path> 1142
NAME 1143
$END -45 changed -45 decided -45
$END -41
$END -38 decided 971 <decided_by> 1144
$END -39
$END -119 after -119 before -119 by -119 curable -119 despite -119 from -119 instead -119 lapses -119 needs -119 once -119 parts -119 silence -119 STAYING -119 subject -119 survives -119 takes -119 through -119 to -119 unless -119 until -119 when -119 while -119 with -119 within -119 without -119 _AT_MOST -119 _FOR_EACH -119 _IN_ONE -119 _ON_TOP -119
but 1145
most 1146
, 1147
most 1148
$END -108 after -108 before -108 by -108 curable -108 despite -108 from -108 instead -108 lapses -108 needs -108 once -108 parts -108 silence -108 STAYING -108 subject -108 survives -108 takes -108 through -108 to -108 unless -108 until -108 when -108 while -108 with -108 within -108 without -108 _AT_MOST -108 _FOR_EACH -108 _IN_ONE -108 _ON_TOP -108
$END -521 after -521 before -521 by -521 curable -521 despite -521 from -521 instead -521 lapses -521 needs -521 once -521 or -521 parts -521 silence -521 STAYING -521 subject -521 survives -521 takes -521 through -521 to -521 unless -521 until -521 when -521 while -521 with -521 within -521 without -521 _AT_MOST -521 _FOR_EACH -521 _IN_ONE -521 _ON_TOP -521
STRING 1149
$END -48
$END -274 after -274 assumed -274 before -274 by -274 curable -274 despite -274 from -274 instead -274 lapses -274 needs -274 once -274 parts -274 silence -274 STAYING -274 subject -274 survives -274 takes -274 through -274 to -274 unless -274 until -274 when -274 while -274 with -274 within -274 without -274 _AT_MOST -274 _FOR_EACH -274 _IN_ONE -274 _ON_TOP -274
$END -49
$END -146 after -146 before -146 by -146 curable -146 despite -146 from -146 instead -146 lapses -146 needs -146 once -146 parts -146 silence -146 STAYING -146 subject -146 survives -146 takes -146 through -146 to -146 unless -146 until -146 when -146 while -146 with -146 within -146 without -146 _AT_MOST -146 _FOR_EACH -146 _IN_ONE -146 _ON_TOP -146
$END -145 after -145 before -145 by -145 curable -145 despite -145 from -145 instead -145 lapses -145 needs -145 once -145 parts -145 silence -145 STAYING -145 subject -145 survives -145 takes -145 through -145 to -145 unless -145 until -145 when -145 while -145 with -145 within -145 without -145 _AT_MOST -145 _FOR_EACH -145 _IN_ONE -145 _ON_TOP -145
away 1150
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 1151 <used_of> 162 <withheld> 276 <yes_no> 164
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 1152 <used_of> 162 <withheld> 276 <yes_no> 164
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 1153 <used_of> 162 <withheld> 276 <yes_no> 164
, 1154 ) -422
$END -413 after -413 assumed -413 before -413 by -413 : -413 , -413 converted -413 curable -413 despite -413 from -413 instead -413 is -413 lapses -413 less -413 needs -413 once -413 parts -413 plus -413 ) -413 silence -413 STAYING -413 subject -413 survives -413 takes -413 through -413 times -413 to -413 unless -413 until -413 when -413 while -413 with -413 within -413 without -413 _AND_THE -413 _AT_MOST -413 _FOR_EACH -413 _IN_ANY -413 _IN_ONE -413 _IN_OVER -413 _ON_TOP -413
$END -414 after -414 assumed -414 before -414 by -414 : -414 , -414 converted -414 curable -414 despite -414 from -414 instead -414 is -414 lapses -414 less -414 needs -414 once -414 parts -414 plus -414 ) -414 silence -414 STAYING -414 subject -414 survives -414 takes -414 through -414 times -414 to -414 unless -414 until -414 when -414 while -414 with -414 within -414 without -414 _AND_THE -414 _AT_MOST -414 _FOR_EACH -414 _IN_ANY -414 _IN_ONE -414 _IN_OVER -414 _ON_TOP -414
to 1155
$END -206 assumed -206
NAME 1156
NUMBER 1157
$END -23 changed -23 decided -23 starts -23
$END -164
$END -480 assumed -480 , -480 converted -480 less -480 plus -480 times -480 _IN_ANY -480 _IN_OVER -480
$END -188 assumed -188
$END -187 assumed -187 , -187
clause 73 DATE 135 first 264 ( 898 NAME 79 NUMBER 266 PATH 81 the 899 withheld 86 <date> 269 <deadline_of> 270 <duration> 900 <instant> 1158 <path> 902 <period_edge> 273 <plain_time> 903 <withheld> 276
$END -405 assumed -405 : -405 , -405 converted -405 is -405 less -405 plus -405 ) -405 times -405 to -405 _AND_THE -405 _IN_ANY -405 _IN_OVER -405
on 1159
$END -406 assumed -406 : -406 , -406 converted -406 is -406 less -406 plus -406 ) -406 times -406 to -406 _AND_THE -406 _IN_ANY -406 _IN_OVER -406
$END -407 assumed -407 : -407 , -407 converted -407 is -407 less -407 plus -407 ) -407 times -407 to -407 _AND_THE -407 _IN_ANY -407 _IN_OVER -407
, -532 ) -532
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <balance> 92 <converted_value> 94 <excess_of> 95 <expr> 1160 <fold> 97 <literal_amount> 98 <operand_value> 99 <path> 100 <room_of> 102 <simple_value> 104 <single_value> 105 <used_of> 106 <withheld> 107
rate 1161
its 1162
$END -181 assumed -181
NAME 1163
of 1164
NAME 1165
test 1166
full 1167
days 1168
through 1169
$END -324 after -324 and -324 assumed -324 before -324 by -324 , -324 curable -324 despite -324 from -324 instead -324 lapses -324 needs -324 once -324 or -324 parts -324 ) -324 silence -324 STAYING -324 subject -324 survives -324 takes -324 through -324 to -324 unless -324 until -324 when -324 while -324 with -324 within -324 without -324 _AT_MOST -324 _FOR_EACH -324 _IN_ONE -324 _ON_TOP -324
REF 1170
$END -329 after -329 and -329 assumed -329 before -329 by -329 , -329 curable -329 despite -329 from -329 instead -329 lapses -329 needs -329 once -329 or -329 parts -329 ) -329 silence -329 STAYING -329 subject -329 survives -329 takes -329 through -329 to -329 unless -329 until -329 when -329 while -329 with -329 within -329 without -329 _AND_REF 1171 _AT_MOST -329 _FOR_EACH -329 _IN_ONE -329 _ON_TOP -329
$END -383 after -383 and -383 assumed -383 before -383 by -383 : -383 , -383 converted -383 curable -383 despite -383 from -383 has -383 instead -383 is -383 lapses -383 less -383 needs -383 of -383 once -383 or -383 parts -383 plus -383 ) -383 silence -383 STAYING -383 subject -383 survives -383 takes -383 through -383 times -383 to -383 unless -383 until -383 when -383 while -383 with -383 within -383 without -383 _AND_THE -383 _AT_MOST -383 _FOR_EACH -383 _IN_ANY -383 _IN_ONE -383 _IN_OVER -383 _ON_TOP -383
$END -384 after -384 and -384 assumed -384 before -384 by -384 , -384 curable -384 despite -384 from -384 instead -384 lapses -384 needs -384 once -384 or -384 parts -384 ) -384 silence -384 STAYING -384 subject -384 survives -384 takes -384 through -384 to -384 unless -384 until -384 when -384 while -384 with -384 within -384 without -384 _AT_MOST -384 _FOR_EACH -384 _IN_ONE -384 _ON_TOP -384
clause 73 DATE 135 first 75 NAME 79 PATH 81 the 1172 <date> 1173 <deadline_of> 1174 <path> 1175 <period_edge> 1176 <point> 1177
$END -386 after -386 and -386 assumed -386 before -386 by -386 , -386 curable -386 despite -386 from -386 instead -386 lapses -386 needs -386 once -386 or -386 parts -386 ) -386 silence -386 STAYING -386 subject -386 survives -386 takes -386 through -386 to -386 unless -386 until -386 when -386 while -386 with -386 within -386 without -386 _AT_MOST -386 _FOR_EACH -386 _IN_ONE -386 _ON_TOP -386
$END -385 after -385 and -385 assumed -385 before -385 by -385 , -385 curable -385 despite -385 from -385 instead -385 lapses -385 needs -385 once -385 or -385 parts -385 ) -385 silence -385 STAYING -385 subject -385 survives -385 takes -385 through -385 to -385 unless -385 until -385 when -385 while -385 with -385 within -385 without -385 _AT_MOST -385 _FOR_EACH -385 _IN_ONE -385 _ON_TOP -385
, -537 } -537
$END -373 after -373 and -373 assumed -373 before -373 by -373 , -373 curable -373 despite -373 from -373 instead -373 lapses -373 needs -373 once -373 or -373 parts -373 ) -373 silence -373 STAYING -373 subject -373 survives -373 takes -373 through -373 to -373 unless -373 until -373 when -373 while -373 with -373 within -373 without -373 _AT_MOST -373 _FOR_EACH -373 _IN_ONE -373 _ON_TOP -373
$END -46 decided -46
$END -47
$END -37
MONEY 1178
MONEY 1179 PERCENT 1180
to 1181 <target> 1182
NUMBER 266 <duration> 1183
$END -69
$END -147 after -147 before -147 by -147 curable -147 despite -147 from -147 instead -147 lapses -147 needs -147 once -147 parts -147 silence -147 STAYING -147 subject -147 survives -147 takes -147 through -147 to -147 unless -147 until -147 when -147 while -147 with -147 within -147 without -147 _AT_MOST -147 _FOR_EACH -147 _IN_ONE -147 _ON_TOP -147
$END -401 after -401 assumed -401 before -401 by -401 , -401 curable -401 despite -401 from -401 instead -401 lapses -401 needs -401 once -401 parts -401 ) -401 silence -401 STAYING -401 subject -401 survives -401 takes -401 through -401 to -401 unless -401 until -401 when -401 while -401 with -401 within -401 without -401 _AT_MOST -401 _FOR_EACH -401 _IN_ONE -401 _ON_TOP -401
$END -402 after -402 assumed -402 before -402 by -402 , -402 curable -402 despite -402 from -402 instead -402 lapses -402 needs -402 once -402 parts -402 ) -402 silence -402 STAYING -402 subject -402 survives -402 takes -402 through -402 to -402 unless -402 until -402 when -402 while -402 with -402 within -402 without -402 _AT_MOST -402 _FOR_EACH -402 _IN_ONE -402 _ON_TOP -402
, -528 ) -528
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 1184 <used_of> 162 <withheld> 276 <yes_no> 164
NAME 1185
$END -213 assumed -213
$END -21 changed -21 decided -21 starts -21
$END -478 assumed -478 , -478 converted -478 less -478 plus -478 times -478 _IN_ANY -478 _IN_OVER -478
or 1186
, -533 ) -533
reached 1187
own 1188
$END -214
the 1189
$END -221 assumed -221
$END -248 assumed -248
$END -239 assumed -239
$END -238 assumed -238
clause 134 DATE 135 first 264 FOLD 76 ( 136 NAME 79 no 138 not 140 NUMBER 266 PATH 81 the 267 withheld 86 yes 145 _AGREEMENT 146 _BALANCE 87 _EXCESS 88 _ROOM 89 _USED 90 <atom> 147 <balance> 148 <condition> 268 <counted> 150 <date> 269 <deadline_of> 270 <duration> 271 <excess_of> 153 <fold> 154 <happened> 155 <operand> 158 <path> 272 <period_edge> 273 <plain_time> 274 <room_of> 161 <time> 1190 <used_of> 162 <withheld> 276 <yes_no> 164
$END -526 after -526 and -526 assumed -526 before -526 by -526 , -526 curable -526 despite -526 from -526 instead -526 lapses -526 needs -526 once -526 or -526 parts -526 ) -526 silence -526 STAYING -526 subject -526 survives -526 takes -526 through -526 to -526 unless -526 until -526 when -526 while -526 with -526 within -526 without -526 _AND_REF -526 _AT_MOST -526 _FOR_EACH -526 _IN_ONE -526 _ON_TOP -526
REF 1191
deadline 467 end 469 start 471
$END -390 after -390 and -390 assumed -390 before -390 by -390 , -390 curable -390 despite -390 from -390 instead -390 lapses -390 needs -390 once -390 or -390 parts -390 ) -390 silence -390 STAYING -390 subject -390 survives -390 takes -390 through -390 to -390 unless -390 until -390 when -390 while -390 with -390 within -390 without -390 _AT_MOST -390 _FOR_EACH -390 _IN_ONE -390 _ON_TOP -390
$END -392 after -392 and -392 assumed -392 before -392 by -392 , -392 curable -392 despite -392 from -392 instead -392 lapses -392 needs -392 once -392 or -392 parts -392 ) -392 silence -392 STAYING -392 subject -392 survives -392 takes -392 through -392 to -392 unless -392 until -392 when -392 while -392 with -392 within -392 without -392 _AT_MOST -392 _FOR_EACH -392 _IN_ONE -392 _ON_TOP -392
$END -391 after -391 and -391 assumed -391 before -391 by -391 , -391 curable -391 despite -391 from -391 instead -391 lapses -391 needs -391 once -391 or -391 parts -391 ) -391 silence -391 STAYING -391 subject -391 survives -391 takes -391 through -391 to -391 unless -391 until -391 when -391 while -391 with -391 within -391 without -391 _AT_MOST -391 _FOR_EACH -391 _IN_ONE -391 _ON_TOP -391
$END -393 after -393 and -393 assumed -393 before -393 by -393 , -393 curable -393 despite -393 from -393 instead -393 lapses -393 needs -393 once -393 or -393 parts -393 ) -393 silence -393 STAYING -393 subject -393 survives -393 takes -393 through -393 to -393 unless -393 until -393 when -393 while -393 with -393 within -393 without -393 _AT_MOST -393 _FOR_EACH -393 _IN_ONE -393 _ON_TOP -393
$END -388 after -388 and -388 assumed -388 before -388 by -388 , -388 curable -388 despite -388 from -388 instead -388 lapses -388 needs -388 once -388 or -388 parts -388 ) -388 silence -388 STAYING -388 subject -388 survives -388 takes -388 through -388 to -388 unless -388 until -388 when -388 while -388 with -388 within -388 without -388 _AT_MOST -388 _FOR_EACH -388 _IN_ONE -388 _ON_TOP -388
, -125
, -124
of 1192
a 1193 the 1194
$END -122 after -122 before -122 by -122 curable -122 despite -122 from -122 instead -122 lapses -122 needs -122 once -122 parts -122 silence -122 STAYING -122 subject -122 survives -122 takes -122 through -122 to -122 unless -122 until -122 when -122 while -122 with -122 within -122 without -122 _AT_MOST -122 _FOR_EACH -122 _IN_ONE -122 _ON_TOP -122
$END -115 after -115 before -115 by -115 curable -115 despite -115 from -115 instead -115 lapses -115 needs -115 once -115 parts -115 silence -115 STAYING -115 subject -115 survives -115 takes -115 through -115 to -115 unless -115 until -115 when -115 while -115 with -115 within -115 without -115 _AT_MOST -115 _FOR_EACH -115 _IN_ONE -115 _ON_TOP -115
, -529 ) -529
when -211
after 1195 before 1196
$END -180 assumed -180
rate 1197
floor 1198
$END -224 assumed -224
$END -527 after -527 and -527 assumed -527 before -527 by -527 , -527 curable -527 despite -527 from -527 instead -527 lapses -527 needs -527 once -527 or -527 parts -527 ) -527 silence -527 STAYING -527 subject -527 survives -527 takes -527 through -527 to -527 unless -527 until -527 when -527 while -527 with -527 within -527 without -527 _AND_REF -527 _AT_MOST -527 _FOR_EACH -527 _IN_ONE -527 _ON_TOP -527
the 1199
later 1200
next 1201
clause 73 DATE 135 first 264 ( 898 NAME 79 NUMBER 266 PATH 81 the 899 withheld 86 <date> 269 <deadline_of> 270 <duration> 900 <instant> 1202 <path> 902 <period_edge> 273 <plain_time> 903 <withheld> 276
clause 73 DATE 135 first 264 ( 898 NAME 79 NUMBER 266 PATH 81 the 899 withheld 86 <date> 269 <deadline_of> 270 <duration> 900 <instant> 1203 <path> 902 <period_edge> 273 <plain_time> 903 <withheld> 276
$END -179 assumed -179
$END -247 assumed -247
floor 1204
NAME 1205
NAME 1206
$END -408 assumed -408 : -408 , -408 converted -408 is -408 less -408 plus -408 ) -408 times -408 to -408 _AND_THE -408 _IN_ANY -408 _IN_OVER -408
$END -409 assumed -409 : -409 , -409 converted -409 is -409 less -409 plus -409 ) -409 times -409 to -409 _AND_THE -409 _IN_ANY -409 _IN_OVER -409
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
amount_line 8 91
assumed_line 9 109
assuming 10 111
by_row 11 114
commitment 12 116
commitment_line 13 125
completed 14 129
cuts_off 15 131
define 16 133
define_line 17 152
event 18 166
except 19 168
fact 20 170
field_line 21 172
instrument 22 174
instrument_line 23 184
interprets 24 186
interprets_line 25 187
keeps 26 190
keeps_line 27 194
kind 28 197
norm 29 199
one_of 30 202
open_line 31 204
panel 32 206
period 33 208
phrase_line 34 241
prose_only 35 243
rate 36 245
reading_note 37 249
renews 38 251
renumbers 39 253
replaces 40 255
strikes 41 257
suspends 42 259
tier 43 262
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
