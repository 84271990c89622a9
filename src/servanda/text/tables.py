"""Generated from grammar.lark by make_tables.py; not for editing.

Kept as text, which Python reads faster than thousands of literals.
"""

# ruff: noqa: E501, SIM905
# fmt: off

# The words and signs of the syntax. In the tables they stand for themselves; tokens that vary are in
# capitals, rules in angle brackets.
WORDS = frozenset("( ) , : a account accrued accrues action addition adds adopt after against ago agreement all amend amends amount and any as aside assign assumed assuming at authority away because before below between breach breached business by can cannot carry changed choice clause clock commitment completed completion consent converted corrections count counts curable cut cuts daily day days deadline decide decided define delegate despite discharged does down due duties duty each earlier effect effective else end ended even event everything except expires expiry extend fact failed falls first floor for free from fulfilled full goes good greater half happened has held hour hours if in instead instrument interprets invoice is its keep keeps kept kind known lapse lapses last later least less lesser liable made may means month months most must needs never next no none not nowhere number of off oldest on once one only open opens or otherwise out over overdue own paid panel part parts pay payment percent performance period periods plus prorated prose published rate re-based re-open reached reading rejected release released renews renumbers replaces reserved rest restates resume returned rounds row runs same set settled shared shortfall silence since source spent start starts stays stops strikes subject sum surplus survive survives suspend suspended suspends takes terminate termination test than the through tiers time times to together top uncured under unless unsettled until up upheld use used void waive what when where while whole with withheld within without written year years yes yes/no zone { }".split())

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
accrues 71 at 72 clause 73 corrections 74 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 rounds 83 the 84 tiers 85 withheld 86 _BALANCE 87 <amount_line> 88 <balance> 89 <bare_amount_line> 90 <converted_value> 91 <expr> 92 <fold> 93 <literal_amount> 94 <operand_value> 95 <path> 96 <reopens> 97 <rounds> 98 <simple_value> 99 <single_value> 100 <withheld> 101
assumed 102 <assumed_line> 103
assuming 104 <assuming> 105
NUMBER 106 <by_row> 107
commitment 108 <commitment> 109
at 110 corrections 74 counts 111 does 112 in 113 shortfall 114 surplus 115 the 116 <bare_commitment_line> 117 <commitment_line> 118 <reopens> 119
agreement 120 <completed> 121
cuts 122 <cuts_off> 123
define 124 <define> 125
clause 126 DATE 127 first 75 FOLD 76 ( 128 MONEY 129 NAME 79 no 130 none 131 not 132 NUMBER 133 PATH 81 PERCENT 134 reading 135 STRING 136 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 141 <counted> 142 <date> 143 <define_line> 144 <fold> 145 <happened> 146 <literal> 147 <meaning> 148 <operand> 149 <path> 150 <reading> 151 <withheld> 152 <yes_no> 153
event 154 <event> 155
except 156 <except> 157
fact 158 <fact> 159
NAME 54 <field> 160 <field_line> 161
instrument 162 <instrument> 163
amends 164 authority 165 effective 166 interprets 167 opens 168 published 169 restates 170 source 171 under 172 <instrument_line> 173
interprets 174 <interprets> 175
reading 135 <interprets_line> 176 <reading> 177
keeps 178 <keeps> 179
assumed 180 while 181 <__keeps_star_2> 182 <keeps_line> 183 <keeps_part> 184
kind 185 <kind> 186
NAME 187 <norm> 188 <who> 189
one 190 <one_of> 191
what 192 <open_line> 193
panel 194 <panel> 195
period 196 <period> 197
after 198 before 199 by 200 curable 201 despite 202 from 203 instead 204 lapses 205 needs 206 once 207 parts 208 silence 209 STAYING 210 subject 211 survives 212 takes 213 through 214 to 215 unless 216 until 217 when 218 while 219 with 220 within 221 without 222 _AT_MOST 223 _FOR_EACH 224 _IN_ONE 225 _ON_TOP 226 <__norm_star_3> 227 <bare_phrase> 228 <phrase> 229 <phrase_line> 230
prose 231 <prose_only> 232
rate 233 <rate> 234
because 235 held 236 source 237 <reading_note> 238
agreement 239 <renews> 240
renumbers 241 <renumbers> 242
replaces 243 <replaces> 244
strikes 245 <strikes> 246
suspends 247 <suspends> 248
below 249 otherwise 250 <tier> 251
NAME 252

clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 never 254 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 264 <withheld> 265 <yes_no> 153
by 266
all 267 clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 <balance> 89 <converted_value> 91 <expr> 268 <fold> 93 <literal_amount> 94 <operand_value> 95 <path> 96 <simple_value> 99 <single_value> 100 <withheld> 101
against 269

$END -193 assumed 270
NAME 271

: 272
free 273 reserved 274 unsettled 275 void 276

$END -28
$END -27
REF 277 <refs> 278

NAME 279

duties 280
NAME 281 <names> 282
days 283
from 284 through 285 until 286 <__agreement_line_plus_0> 287 <runs_part> 288
zone 289

NAME 290

daily 291
least 292 most 293
$END -483 after -483 and -483 assumed -483 before -483 by -483 changed -483 : -483 , -483 converted -483 curable -483 decided -483 despite -483 for -483 from -483 instead -483 is -483 lapses -483 less -483 needs -483 once -483 or -483 parts -483 plus -483 } -483 ) -483 silence -483 since -483 STAYING -483 subject -483 survives -483 takes -483 through -483 times -483 to -483 unless -483 until -483 when -483 where -483 while -483 with -483 within -483 without -483 _AND_THE -483 _AT_MOST -483 _FOR_EACH -483 _IN_ANY -483 _IN_ONE -483 _IN_OVER -483 _IN_THE -483 _ON_TOP -483
count 294 re-open 295
$END -484 after -484 and -484 assumed -484 before -484 by -484 changed -484 : -484 , -484 converted -484 curable -484 decided -484 despite -484 for -484 from -484 has -484 in -484 instead -484 is -484 lapses -484 less -484 needs -484 not -484 once -484 or -484 parts -484 plus -484 } -484 ) -484 silence -484 since -484 STAYING -484 subject -484 survives -484 takes -484 through -484 times -484 to -484 unless -484 until -484 when -484 where -484 while -484 with -484 within -484 without -484 _AND_THE -484 _AT_MOST -484 _BY_PARTY -484 _FOR_EACH -484 _IN_ANY -484 _IN_ONE -484 _IN_OVER -484 _IN_THE -484 _ON_TOP -484
of 296
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 <balance> 89 <converted_value> 91 <expr> 297 <fold> 93 <literal_amount> 94 <operand_value> 95 <path> 96 <simple_value> 99 <single_value> 100 <withheld> 101
$END -440 after -440 and -440 assumed -440 before -440 by -440 : -440 , -440 converted -440 curable -440 despite -440 from -440 instead -440 lapses -440 less -440 needs -440 once -440 or -440 parts -440 plus -440 ) -440 silence -440 STAYING -440 subject -440 survives -440 takes -440 through -440 times -440 to -440 unless -440 until -440 when -440 while -440 with -440 within -440 without -440 _AND_THE -440 _AT_MOST -440 _FOR_EACH -440 _IN_ANY -440 _IN_ONE -440 _IN_OVER -440 _ON_TOP -440
$END -481 after -481 and -481 assumed -481 before -481 by -481 changed -481 : -481 , -481 converted -481 curable -481 decided -481 despite -481 for -481 from -481 has -481 in -481 instead -481 is -481 lapses -481 less -481 needs -481 not -481 once -481 or -481 parts -481 plus -481 } -481 ) -481 silence -481 since -481 STAYING -481 subject -481 survives -481 takes -481 through -481 times -481 to -481 unless -481 until -481 when -481 where -481 while -481 with -481 within -481 without -481 _AND_THE -481 _AT_MOST -481 _BY_PARTY -481 _FOR_EACH -481 _IN_ANY -481 _IN_ONE -481 _IN_OVER -481 _IN_THE -481 _ON_TOP -481
$END -438 after -438 and -438 assumed -438 before -438 by -438 : -438 , -438 converted -438 curable -438 despite -438 from -438 instead -438 lapses -438 less -438 needs -438 once -438 or -438 parts -438 plus -438 ) -438 silence -438 STAYING -438 subject -438 survives -438 takes -438 through -438 times -438 to -438 unless -438 until -438 when -438 while -438 with -438 within -438 without -438 _AND_THE -438 _AT_MOST -438 _FOR_EACH -438 _IN_ANY -438 _IN_ONE -438 _IN_OVER -438 _ON_TOP -438
$END -482 after -482 and -482 assumed -482 before -482 by -482 changed -482 : -482 , -482 converted -482 curable -482 decided -482 despite -482 for -482 from -482 has -482 in -482 instead -482 is -482 lapses -482 less -482 needs -482 not -482 once -482 or -482 parts -482 plus -482 } -482 ) -482 silence -482 since -482 STAYING -482 subject -482 survives -482 takes -482 through -482 times -482 to -482 unless -482 until -482 when -482 where -482 while -482 with -482 within -482 without -482 _AND_THE -482 _AT_MOST -482 _BY_PARTY -482 _FOR_EACH -482 _IN_ANY -482 _IN_ONE -482 _IN_OVER -482 _IN_THE -482 _ON_TOP -482
$END -439 assumed -439 : -439 , -439 converted -439 less -439 of 298 plus -439 ) -439 times -439 to -439 _AND_THE -439 _IN_OVER -439
down 299 half 300 up 301 <way> 302
greater 303 lesser 304
of 305
STRING 306
of 307

$END -437 assumed -437 : -437 , -437 converted -437 less -437 plus -437 ) -437 times -437 to -437 _AND_THE -437 _IN_ANY -437 _IN_OVER -437
$END -159 assumed 308
$END -426 assumed -426 : -426 , -426 converted 309 less -426 plus -426 ) -426 times -426 to -426 _AND_THE -426 _IN_OVER -426
$END -160 assumed -160
$END -430 assumed -430 : -430 , -430 converted -430 less -430 plus -430 ) -430 times -430 to -430 _AND_THE -430 _IN_OVER -430
$END -432 assumed -432 : -432 , -432 converted -432 less -432 plus -432 ) -432 times -432 to -432 _AND_THE -432 _IN_ANY -432 _IN_OVER -432
$END -422 assumed -422 : -422 , -422 less 310 plus 311 ) -422 times 312 to -422 _AND_THE -422 _IN_OVER -422 <__expr_star_10> 313 <operator> 314
$END -433 assumed -433 : -433 , -433 converted -433 less -433 plus -433 ) -433 times -433 to -433 _AND_THE -433 _IN_ANY -433 _IN_OVER -433
$END -170 assumed -170
$END -171 assumed -171
$END -431 assumed -431 : -431 , -431 converted -431 less -431 plus -431 ) -431 times -431 to -431 _AND_THE -431 _IN_OVER -431
$END -428 assumed -428 : -428 , -428 converted -428 less -428 plus -428 ) -428 times -428 to -428 _AND_THE -428 _IN_OVER -428
$END -441 after -441 and -441 assumed -441 before -441 by -441 : -441 , -441 converted -441 curable -441 despite -441 from -441 instead -441 lapses -441 less -441 needs -441 once -441 or -441 parts -441 plus -441 ) -441 silence -441 STAYING -441 subject -441 survives -441 takes -441 through -441 times -441 to -441 unless -441 until -441 when -441 while -441 with -441 within -441 without -441 _AND_THE -441 _AT_MOST -441 _FOR_EACH -441 _IN_ANY -441 _IN_ONE -441 _IN_OVER -441 _ON_TOP -441
STRING 315

STRING 316

: 317

NAME 318

least 319
clause 73 first 75 NAME 79 PATH 81 <path> 320
not 321
addition 322
is 323 withheld 324
counts 325 does 326
last 327 payment 328
$END -209 assumed 329

$END -234 assumed -234
is 330

off 331

NAME 332

$END -483 after -483 and -483 assumed -483 before -483 by -483 , -483 curable -483 despite -483 for -483 from -483 has -483 in -483 instead -483 is -483 lapses -483 needs -483 not -483 once -483 or -483 parts -483 REF 333 ) -483 silence -483 STAYING -483 subject -483 survives -483 takes -483 through -483 to -483 unless -483 until -483 when -483 while -483 with -483 within -483 without -483 _AT_MOST -483 _BY_PARTY -483 _FOR_EACH -483 _IN_ONE -483 _ON_TOP -483
$END -479 after -479 and -479 assumed -479 before -479 by -479 changed -479 : -479 , -479 converted -479 curable -479 decided -479 despite -479 from -479 instead -479 is -479 lapses -479 less -479 needs -479 once -479 or -479 parts -479 plus -479 } -479 ) -479 silence -479 STAYING -479 subject -479 survives -479 takes -479 through -479 times -479 to -479 unless -479 until -479 when -479 while -479 with -479 within -479 without -479 _AND_THE -479 _AT_MOST -479 _FOR_EACH -479 _IN_ANY -479 _IN_ONE -479 _IN_OVER -479 _ON_TOP -479
clause 126 first 75 FOLD 76 ( 128 NAME 79 no 130 not 132 PATH 81 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 334 <counted> 142 <fold> 145 <happened> 146 <operand> 149 <path> 150 <yes_no> 153
$END -473 after -473 and -473 assumed -473 before -473 by -473 changed -473 , -473 curable -473 decided -473 despite -473 from -473 instead -473 lapses -473 needs -473 once -473 or -473 parts -473 } -473 ) -473 silence -473 STAYING -473 subject -473 survives -473 takes -473 through -473 to -473 unless -473 until -473 when -473 while -473 with -473 within -473 without -473 _AT_MOST -473 _FOR_EACH -473 _IN_ONE -473 _ON_TOP -473
$END -478 after -478 and -478 assumed -478 before -478 by -478 , -478 curable -478 despite -478 duty 335 from -478 instead -478 lapses -478 needs -478 once -478 or -478 parts -478 ) -478 silence -478 STAYING -478 subject -478 survives -478 takes -478 through -478 to -478 unless -478 until -478 when -478 while -478 with -478 within -478 without -478 _AT_MOST -478 _FOR_EACH -478 _IN_ONE -478 _ON_TOP -478
$END -475 after -475 and -475 assumed -475 before -475 by -475 changed -475 , -475 curable -475 decided -475 despite -475 from -475 instead -475 lapses -475 needs -475 once -475 or -475 parts -475 } -475 ) -475 silence -475 STAYING -475 subject -475 survives -475 takes -475 through -475 to -475 unless -475 until -475 when -475 while -475 with -475 within -475 without -475 _AT_MOST -475 _FOR_EACH -475 _IN_ONE -475 _ON_TOP -475
clause 126 first 75 FOLD 76 ( 128 NAME 79 no 130 not 132 PATH 81 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <counted> 142 <fold> 145 <happened> 146 <operand> 336 <path> 150 <yes_no> 153
$END -471 after -471 and -471 assumed -471 before -471 by -471 changed -471 , -471 curable -471 decided -471 despite -471 from -471 instead -471 lapses -471 needs -471 once -471 or -471 parts -471 } -471 ) -471 silence -471 STAYING -471 subject -471 survives -471 takes -471 through -471 to -471 unless -471 until -471 when -471 while -471 with -471 within -471 without -471 _AT_MOST -471 _FOR_EACH -471 _IN_ONE -471 _ON_TOP -471
$END -472 after -472 and -472 assumed -472 before -472 by -472 changed -472 , -472 curable -472 decided -472 despite -472 from -472 instead -472 lapses -472 needs -472 once -472 or -472 parts -472 } -472 ) -472 silence -472 STAYING -472 subject -472 survives -472 takes -472 through -472 to -472 unless -472 until -472 when -472 while -472 with -472 within -472 without -472 _AT_MOST -472 _FOR_EACH -472 _IN_ONE -472 _ON_TOP -472
NAME 337
$END -474 after -474 and -474 assumed -474 before -474 by -474 changed -474 , -474 curable -474 decided -474 despite -474 from -474 instead -474 lapses -474 needs -474 once -474 or -474 parts -474 } -474 ) -474 silence -474 STAYING -474 subject -474 survives -474 takes -474 through -474 to -474 unless -474 until -474 when -474 while -474 with -474 within -474 without -474 _AT_MOST -474 _FOR_EACH -474 _IN_ONE -474 _ON_TOP -474
$END -477 after -477 and -477 assumed -477 before -477 by -477 changed -477 , -477 curable -477 decided -477 despite -477 from -477 instead -477 lapses -477 needs -477 once -477 or -477 parts -477 } -477 ) -477 silence -477 STAYING -477 subject -477 survives -477 takes -477 through -477 to -477 unless -477 until -477 when -477 while -477 with -477 within -477 without -477 _AT_MOST -477 _FOR_EACH -477 _IN_ONE -477 _ON_TOP -477
has 338
$END -297 after -297 and -297 assumed -297 before -297 by -297 , -297 curable -297 despite -297 from -297 instead -297 lapses -297 needs -297 once -297 or -297 parts -297 ) -297 silence -297 STAYING -297 subject -297 survives -297 takes -297 through -297 to -297 unless -297 until -297 when -297 while -297 with -297 within -297 without -297 _AT_MOST -297 _FOR_EACH -297 _IN_ONE -297 _ON_TOP -297
is -326
$END -85
is 339
$END -470 after -470 and -470 assumed -470 before -470 by -470 changed -470 , -470 curable -470 decided -470 despite -470 from -470 instead -470 lapses -470 needs -470 once -470 or -470 parts -470 } -470 ) -470 silence -470 STAYING -470 subject -470 survives -470 takes -470 through -470 to -470 unless -470 until -470 when -470 while -470 with -470 within -470 without -470 _AT_MOST -470 _FOR_EACH -470 _IN_ONE -470 _ON_TOP -470

is -325
$END -307 after -307 and -307 assumed -307 before -307 by -307 , -307 curable -307 despite -307 from -307 instead -307 lapses -307 needs -307 once -307 or -307 parts -307 ) -307 silence -307 STAYING -307 subject -307 survives -307 takes -307 through -307 to -307 unless -307 until -307 when -307 while -307 with -307 within -307 without -307 _AT_MOST -307 _FOR_EACH -307 _IN_ONE -307 _ON_TOP -307
$END -86
$END -76
$END -293 after -293 and 340 assumed -293 before -293 by -293 , -293 curable -293 despite -293 from -293 instead -293 lapses -293 needs -293 once -293 or 341 parts -293 ) -293 silence -293 STAYING -293 subject -293 survives -293 takes -293 through -293 to -293 unless -293 until -293 when -293 while -293 with -293 within -293 without -293 _AT_MOST -293 _FOR_EACH -293 _IN_ONE -293 _ON_TOP -293 <__condition_star_7> 342 <connective> 343
$END -300 after -300 and -300 assumed -300 before -300 by -300 , -300 curable -300 despite -300 for 344 from -300 has 345 in 346 instead -300 is 347 lapses -300 needs -300 not 348 once -300 or -300 parts -300 ) -300 silence -300 STAYING -300 subject -300 survives -300 takes -300 through -300 to -300 unless -300 until -300 when -300 while -300 with -300 within -300 without -300 _AT_MOST -300 _BY_PARTY 349 _FOR_EACH -300 _IN_ONE -300 _ON_TOP -300 <by_party> 350 <same> 351
$END -77
$END -476 after -476 and -476 assumed -476 before -476 by -476 changed -476 , -476 curable -476 decided -476 despite -476 from -476 instead -476 lapses -476 needs -476 once -476 or -476 parts -476 } -476 ) -476 silence -476 STAYING -476 subject -476 survives -476 takes -476 through -476 to -476 unless -476 until -476 when -476 while -476 with -476 within -476 without -476 _AT_MOST -476 _FOR_EACH -476 _IN_ONE -476 _ON_TOP -476
$END -299 after -299 and -299 assumed -299 before -299 by -299 , -299 curable -299 despite -299 from -299 instead -299 lapses -299 needs -299 once -299 or -299 parts -299 ) -299 silence -299 STAYING -299 subject -299 survives -299 takes -299 through -299 to -299 unless -299 until -299 when -299 while -299 with -299 within -299 without -299 _AT_MOST -299 _FOR_EACH -299 _IN_ONE -299 _ON_TOP -299
NAME 352

NAME 353 REF 354 <label> 355

NAME 356

$END -15

NAME 357

NAME 358
NAME 359
DATE 360
NAME 361
$END -51
DATE 362
NAME 363
STRING 364
REF 365

NAME 366


$END -79
REF 277 <refs> 367

STRING 368
clause 126 first 75 FOLD 76 ( 128 NAME 79 no 130 not 132 PATH 81 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 369 <counted> 142 <fold> 145 <happened> 146 <operand> 149 <path> 150 <yes_no> 153
$END -65 assumed 180 while 181 <keeps_part> 370

$END -495 assumed -495 while -495
NAME 371

and 372 can -97 cannot -97 may -97 must -97 or 373 <__by_actors_star_1> 374 <__who_plus_4> 375

can 376 cannot 377 may 378 must 379 <modal> 380
of 381

is 382

NAME 383

NAME 384

clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 385 <withheld> 265 <yes_no> 153
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 386 <withheld> 265 <yes_no> 153
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 387 <withheld> 265 <yes_no> 153
by 388
everything 389 REF 277 <refs> 390
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 391 <withheld> 265 <yes_no> 153
of 392
at 393
consent 394
$END -272 after -272 assumed -272 before -272 by -272 curable -272 despite -272 from -272 in 395 instead -272 lapses -272 needs -272 once -272 parts -272 silence -272 STAYING -272 subject -272 survives -272 takes -272 through -272 to -272 unless -272 until -272 when -272 while -272 with -272 within -272 without -272 _AT_MOST -272 _FOR_EACH -272 _IN_ONE -272 _ON_TOP -272
lapse 396
means 397
is 398 stays 399
to 400
any 401 completion 402 expiry 403 termination 404 <ending> 405
effect 406
at 407 clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 408 <withheld> 265 <yes_no> 153
NAME 409
clause 126 first 75 FOLD 76 ( 128 NAME 79 no 130 not 132 PATH 81 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 410 <counted> 142 <fold> 145 <happened> 146 <operand> 149 <path> 150 <yes_no> 153
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 411 <withheld> 265 <yes_no> 153
clause 126 first 75 FOLD 76 ( 128 NAME 79 no 130 not 132 PATH 81 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 412 <counted> 142 <fold> 145 <happened> 146 <operand> 149 <path> 150 <yes_no> 153
clause 126 first 75 FOLD 76 ( 128 NAME 79 no 130 not 132 PATH 81 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 413 <counted> 142 <fold> 145 <happened> 146 <operand> 149 <path> 150 <yes_no> 153
clause 126 first 75 FOLD 76 ( 128 NAME 79 no 130 not 132 PATH 81 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 414 <counted> 142 <fold> 145 <happened> 146 <operand> 149 <path> 150 <yes_no> 153
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 415 <withheld> 265 <yes_no> 153
deadline 416
most 417
each 418
one 419
top 420
$END -241 after 198 before 199 by 200 curable 201 despite 202 from 203 instead 204 lapses 205 needs 206 once 207 parts 208 silence 209 STAYING 210 subject 211 survives 212 takes 213 through 214 to 215 unless 216 until 217 when 218 while 219 with 220 within 221 without 222 _AT_MOST 223 _FOR_EACH 224 _IN_ONE 225 _ON_TOP 226 <bare_phrase> 228 <phrase> 421
$END -243 after -243 assumed 422 before -243 by -243 curable -243 despite -243 from -243 instead -243 lapses -243 needs -243 once -243 parts -243 silence -243 STAYING -243 subject -243 survives -243 takes -243 through -243 to -243 unless -243 until -243 when -243 while -243 with -243 within -243 without -243 _AT_MOST -243 _FOR_EACH -243 _IN_ONE -243 _ON_TOP -243
$END -497 after -497 before -497 by -497 curable -497 despite -497 from -497 instead -497 lapses -497 needs -497 once -497 parts -497 silence -497 STAYING -497 subject -497 survives -497 takes -497 through -497 to -497 unless -497 until -497 when -497 while -497 with -497 within -497 without -497 _AT_MOST -497 _FOR_EACH -497 _IN_ONE -497 _ON_TOP -497

only 423

NAME 424

STRING 425
by 426
NAME 427

renews 428

REF 429

REF 277 <refs> 430

REF 277 <refs> 431

REF 277 <clocked> 432 <refs> 433

clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 <balance> 89 <converted_value> 91 <expr> 434 <fold> 93 <literal_amount> 94 <operand_value> 95 <path> 96 <simple_value> 99 <single_value> 100 <withheld> 101
: 435

: 436
$END -484 after -484 and -484 assumed -484 before -484 by -484 : -484 , -484 converted -484 curable -484 despite -484 for -484 from -484 has -484 in -484 instead -484 is -484 lapses -484 less -484 NAME 437 needs -484 not -484 once -484 or -484 parts -484 plus -484 ) -484 silence -484 STAYING -484 subject -484 survives -484 takes -484 through -484 times -484 to -484 unless -484 until -484 when -484 while -484 with -484 within -484 without -484 _AND_THE -484 _AT_MOST -484 _BY_PARTY -484 _FOR_EACH -484 _IN_ANY -484 _IN_ONE -484 _IN_OVER -484 _ON_TOP -484
$END -203 assumed -203
business 438 day 439 days 440 hour 441 hours 442 month 443 months 444 year 445 years 446 <unit> 447
business 448 deadline 449 earlier 450 end 451 later 452 start 453
$END -385 after -385 assumed -385 before -385 by -385 , -385 curable -385 despite -385 from -385 instead -385 lapses -385 needs -385 once -385 parts -385 ) -385 silence -385 STAYING -385 subject -385 survives -385 takes -385 through -385 to -385 unless -385 until -385 when -385 while -385 with -385 within -385 without -385 _AT_MOST -385 _FOR_EACH -385 _IN_ONE -385 _ON_TOP -385
$END -398 after -398 assumed -398 before -398 by -398 : -398 , -398 converted -398 curable -398 despite -398 from -398 instead -398 is -398 lapses -398 less -398 needs -398 once -398 parts -398 plus -398 ) -398 silence -398 STAYING -398 subject -398 survives -398 takes -398 through -398 times -398 to -398 unless -398 until -398 when -398 while -398 with -398 within -398 without -398 _AND_THE -398 _AT_MOST -398 _FOR_EACH -398 _IN_ANY -398 _IN_ONE -398 _IN_OVER -398 _ON_TOP -398
$END -402 after -402 assumed -402 before -402 by -402 : -402 , -402 converted -402 curable -402 despite -402 from -402 instead -402 is -402 lapses -402 less -402 needs -402 once -402 parts -402 plus -402 ) -402 silence -402 STAYING -402 subject -402 survives -402 takes -402 through -402 times -402 to -402 unless -402 until -402 when -402 while -402 with -402 within -402 without -402 _AND_THE -402 _AT_MOST -402 _FOR_EACH -402 _IN_ANY -402 _IN_ONE -402 _IN_OVER -402 _ON_TOP -402
after 454 before 455
$END -300 after -300 and -300 assumed -300 before -300 by -300 , -300 curable -300 despite -300 for 344 from -300 has 345 in 346 instead -300 is 347 lapses -300 needs -300 not 348 once -300 or -300 parts -300 ) -300 silence -300 STAYING -300 subject -300 survives -300 takes -300 through -300 to -300 unless -300 until -300 when -300 while -300 with -300 within -300 without -300 _AT_MOST -300 _BY_PARTY 349 _FOR_EACH -300 _IN_ONE -300 _ON_TOP -300 <by_party> 350 <same> 456
$END -403 after -403 assumed -403 before -403 by -403 : -403 , -403 converted -403 curable -403 despite -403 from -403 instead -403 is -403 lapses -403 less -403 needs -403 once -403 parts -403 plus -403 ) -403 silence -403 STAYING -403 subject -403 survives -403 takes -403 through -403 times -403 to -403 unless -403 until -403 when -403 while -403 with -403 within -403 without -403 _AND_THE -403 _AT_MOST -403 _FOR_EACH -403 _IN_ANY -403 _IN_ONE -403 _IN_OVER -403 _ON_TOP -403
$END -390 after -390 assumed -390 before -390 by -390 , -390 curable -390 despite -390 from -390 instead -390 lapses -390 needs -390 once -390 parts -390 ) -390 silence -390 STAYING -390 subject -390 survives -390 takes -390 through -390 to -390 unless -390 until -390 when -390 while -390 with -390 within -390 without -390 _AT_MOST -390 _FOR_EACH -390 _IN_ONE -390 _ON_TOP -390
$END -202 assumed -202
$END -399 after -399 assumed -399 before -399 by -399 : -399 , -399 converted -399 curable -399 despite -399 from -399 instead -399 is -399 lapses -399 less -399 needs -399 once -399 parts -399 plus -399 ) -399 silence -399 STAYING -399 subject -399 survives -399 takes -399 through -399 times -399 to -399 unless -399 until -399 when -399 while -399 with -399 within -399 without -399 _AND_THE -399 _AT_MOST -399 _FOR_EACH -399 _IN_ANY -399 _IN_ONE -399 _IN_OVER -399 _ON_TOP -399
clause 73 first 75 NAME 79 PATH 81 pay 457 _SHORTFALL 458 <path> 459
to 460
to 461
NAME 281 <names> 462
STRING 463
$END -26 by 464 <by_actors> 465
NAME 466 set 467 whole 468 yes/no 469 percent 470 <type> 471
$END -29
to 472
$END -32
$END -31
$END -490 after -490 assumed -490 before -490 by -490 , 473 curable -490 despite -490 for -490 from -490 instead -490 lapses -490 needs -490 once -490 parts -490 silence -490 STAYING -490 subject -490 survives -490 takes -490 through -490 to -490 unless -490 until -490 when -490 while -490 with -490 within -490 without -490 _AND_THE -490 _AT_MOST -490 _FOR_EACH -490 _IN_ONE -490 _ON_TOP -490 <__refs_star_15> 474
$END -61
STRING 475
end 476 survive 477
$END -488 assumed -488 at -488 , 478 oldest -488 ) -488 <__names_star_14> 479
$END -2
NAME 480
DATE 481
DATE 482
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 483 <withheld> 265 <yes_no> 153
$END -5 from 284 through 285 until 286 <runs_part> 484
$END -491 from -491 through -491 until -491
NAME 485 ZONE 486 <zone> 487
: 488
from 489
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 <balance> 89 <converted_value> 91 <expr> 490 <fold> 93 <literal_amount> 94 <operand_value> 95 <path> 96 <simple_value> 99 <single_value> 100 <withheld> 101
clause 73 first 75 FOLD 491 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 492 the 84 withheld 86 _BALANCE 87 <balance> 89 <cap> 493 <converted_cap> 494 <literal_amount> 94 <operand_cap> 495 <path> 96 <simple_value> 496 <single_cap> 497 <withheld> 101
when 498
the 499
clause 73 first 75 NAME 79 PATH 81 <path> 500
) 501
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 <balance> 89 <converted_value> 91 <fold> 93 <literal_amount> 94 <operand_value> 502 <path> 96 <simple_value> 99 <single_value> 100 <withheld> 101
to -189
even 503 up 504
to -190
to 505
of 506
of 507
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 <balance> 89 <converted_value> 91 <expr> 508 <fold> 93 <literal_amount> 94 <operand_value> 95 <path> 96 <simple_value> 99 <single_value> 100 <withheld> 101
$END -480 after -480 and -480 assumed -480 before -480 by -480 changed -480 : -480 , -480 converted -480 curable -480 decided -480 despite -480 from -480 instead -480 is -480 lapses -480 less -480 needs -480 once -480 or -480 parts -480 plus -480 } -480 ) -480 silence -480 STAYING -480 subject -480 survives -480 takes -480 through -480 times -480 to -480 unless -480 until -480 when -480 while -480 with -480 within -480 without -480 _AND_THE -480 _AT_MOST -480 _FOR_EACH -480 _IN_ANY -480 _IN_ONE -480 _IN_OVER -480 _ON_TOP -480
NAME 509
STRING 510
at 511
clause -424 first -424 FOLD -424 ( -424 MONEY -424 NAME -424 NUMBER -424 PATH -424 PERCENT -424 the -424 withheld -424 _BALANCE -424
clause -423 first -423 FOLD -423 ( -423 MONEY -423 NAME -423 NUMBER -423 PATH -423 PERCENT -423 the -423 withheld -423 _BALANCE -423
clause -425 first -425 FOLD -425 ( -425 MONEY -425 NAME -425 NUMBER -425 PATH -425 PERCENT -425 the -425 withheld -425 _BALANCE -425
$END -421 assumed -421 : -421 , -421 less 310 plus 311 ) -421 times 312 to -421 _AND_THE -421 _IN_OVER -421 <operator> 512
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 <balance> 89 <converted_value> 91 <fold> 93 <literal_amount> 94 <operand_value> 513 <path> 96 <simple_value> 99 <single_value> 100 <withheld> 101
$END -154
$END -88
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 <balance> 89 <converted_value> 91 <expr> 514 <fold> 93 <literal_amount> 94 <operand_value> 95 <path> 96 <simple_value> 99 <single_value> 100 <withheld> 101
of 515
clause 73 , 516 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 <balance> 89 <converted_value> 91 <expr> 517 <fold> 93 <literal_amount> 94 <operand_value> 95 <path> 96 <simple_value> 99 <single_value> 100 <withheld> 101
, 518 where 519 <moment> 520 <where> 521
count 522
to 523
a 524 made 525 paid 526
STRING 527
_IN_THE 528
not 529
part 530
counts 531 goes 532 is 533
STRING 534
completed 535
REF 277 <refs> 536
$END -75 of 537
for 344 is 538 of 539 <of_the> 540 <same> 541
) 542
is 543
$END -296 after -296 and -296 assumed -296 before -296 by -296 , -296 curable -296 despite -296 from -296 instead -296 lapses -296 needs -296 once -296 or -296 parts -296 ) -296 silence -296 STAYING -296 subject -296 survives -296 takes -296 through -296 to -296 unless -296 until -296 when -296 while -296 with -296 within -296 without -296 _AT_MOST -296 _FOR_EACH -296 _IN_ONE -296 _ON_TOP -296
: 544
ended 545 not 546
at 547 over 548 under 549 <more_or_less> 550
clause -294 first -294 FOLD -294 ( -294 NAME -294 no -294 not -294 PATH -294 yes -294 _AGREEMENT -294 _BALANCE -294
clause -295 first -295 FOLD -295 ( -295 NAME -295 no -295 not -295 PATH -295 yes -295 _AGREEMENT -295 _BALANCE -295
$END -292 after -292 and 340 assumed -292 before -292 by -292 , -292 curable -292 despite -292 from -292 instead -292 lapses -292 needs -292 once -292 or 341 parts -292 ) -292 silence -292 STAYING -292 subject -292 survives -292 takes -292 through -292 to -292 unless -292 until -292 when -292 while -292 with -292 within -292 without -292 _AT_MOST -292 _FOR_EACH -292 _IN_ONE -292 _ON_TOP -292 <connective> 551
clause 126 first 75 FOLD 76 ( 128 NAME 79 no 130 not 132 PATH 81 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <counted> 142 <fold> 145 <happened> 146 <operand> 552 <path> 150 <yes_no> 153
the 553
failed 554 happened 555 not 556 rejected 557 set 558 upheld 559 <outcome> 560
{ 561
after 562 at 547 before 563 clause 73 DATE 127 first 75 MONEY 129 NAME 79 no 564 none 131 not 565 NUMBER 133 over 548 PATH 81 PERCENT 134 STRING 136 under 549 withheld 86 yes 137 <date> 143 <literal> 566 <more_or_less> 567 <ordering> 568 <path> 569 <value> 570 <withheld> 152 <yes_no> 571
in 572
NAME 573
for 344 has 574 <same> 575
has 576
$END -34 by 464 <by_actors> 577
STRING -151
STRING -152
STRING 578
: 579
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
$END -64 assumed 180 while 181 <__keeps_star_2> 580 <keeps_part> 184
$END -66 assumed -66 while -66
$END -67 assumed -67 while -67
$END -496 assumed -496 while -496
$END -14
NAME 581
NAME 582
can -96 cannot -96 may -96 must -96 or 583
and 584 together 585
adopt -102 amend -102 assign -102 delegate -102 extend -102 keep -102 NAME -102 pay -102 release -102 resume -102 suspend -102 terminate -102 waive -102
adopt -103 amend -103 assign -103 delegate -103 extend -103 keep -103 NAME -103 pay -103 release -103 resume -103 suspend -103 terminate -103 waive -103
adopt -99 amend -99 assign -99 delegate -99 extend -99 keep -99 NAME -99 only 586 pay -99 release -99 resume -99 suspend -99 terminate -99 waive -99
adopt 587 amend 588 assign 589 delegate 590 extend 591 keep 592 NAME 593 not 594 pay 595 release 596 resume 597 suspend 598 terminate 599 waive 600 <act> 601 <act_name> 602 <keep_true> 603
adopt 587 amend 588 assign 589 delegate 590 extend 591 keep 604 NAME 593 pay 595 release 596 resume 597 suspend 598 terminate 599 waive 600 <act> 605 <act_name> 602
NAME 606
open 607
$END -87
: 608
$END -254 after -254 assumed -254 before -254 by -254 curable -254 despite -254 from -254 instead -254 lapses -254 needs -254 once -254 parts -254 silence -254 STAYING -254 subject -254 survives -254 takes -254 through -254 to -254 unless -254 until -254 when -254 while -254 with -254 within -254 without -254 _AT_MOST -254 _FOR_EACH -254 _IN_ONE -254 _ON_TOP -254
$END -252 after -252 assumed -252 before -252 by -252 curable -252 despite -252 from -252 instead -252 lapses -252 needs -252 once -252 parts -252 silence -252 STAYING -252 subject -252 survives -252 takes -252 through -252 to -252 unless -252 until -252 when -252 while -252 with -252 within -252 without -252 _AT_MOST -252 _FOR_EACH -252 _IN_ONE -252 _ON_TOP -252
$END -251 after -251 assumed -251 before -251 by -251 curable -251 despite -251 from -251 instead -251 lapses -251 needs -251 once -251 parts -251 silence -251 STAYING -251 subject -251 survives -251 takes -251 through -251 to -251 unless -251 until -251 when -251 while -251 with -251 within -251 without -251 _AT_MOST -251 _FOR_EACH -251 _IN_ONE -251 _ON_TOP -251
NAME 609 performance 610
else 611
$END -255 after -255 assumed -255 before -255 by -255 curable -255 despite -255 from -255 instead -255 lapses -255 needs -255 once -255 parts -255 silence -255 STAYING -255 subject -255 survives -255 takes -255 through -255 to -255 unless -255 until -255 when -255 while -255 with -255 within -255 without -255 _AT_MOST -255 _FOR_EACH -255 _IN_ONE -255 _ON_TOP -255
$END -247 after -247 assumed -247 before -247 by -247 curable -247 despite -247 from -247 instead -247 lapses -247 needs -247 once -247 parts -247 silence -247 STAYING -247 subject -247 survives -247 takes -247 through -247 to -247 unless -247 until -247 when -247 while -247 with -247 within -247 without -247 _AT_MOST -247 _FOR_EACH -247 _IN_ONE -247 _ON_TOP -247
REF 277 <refs> 612
its 613
of 614
each 615
after 616
NAME 617
released 618
liable 619
REF 277 <refs> 620
end 621
for -285 through -285 under -285
for -286 through -286 under -286
for -287 through -287 under -287
for 622 through 623 under 624 <survives_for> 625 <under_refs> 626
at 627 NUMBER 255 <duration> 628
least 629
$END -249 after -249 assumed -249 before -249 by -249 curable -249 despite -249 from -249 instead -249 lapses -249 needs -249 once -249 parts -249 silence -249 STAYING -249 subject -249 survives -249 takes -249 through -249 to -249 unless -249 until -249 when -249 while -249 with -249 within -249 without -249 _AT_MOST -249 _FOR_EACH -249 _IN_ONE -249 _ON_TOP -249
$END -258 after -258 assumed -258 before -258 by -258 curable -258 despite -258 from -258 instead -258 lapses -258 needs -258 once -258 parts -258 silence -258 STAYING -258 subject -258 survives -258 takes -258 through -258 to -258 unless -258 until -258 when -258 while -258 with -258 within -258 without -258 _AT_MOST -258 _FOR_EACH -258 _IN_ONE -258 _ON_TOP -258
$END -245 after -245 assumed -245 before -245 by -245 curable -245 despite -245 from -245 instead -245 lapses -245 needs -245 once -245 parts -245 silence -245 STAYING -245 subject -245 survives -245 takes -245 through -245 to -245 unless -245 until -245 when -245 while -245 with -245 within -245 without -245 _AT_MOST -245 _FOR_EACH -245 _IN_ONE -245 _ON_TOP -245
$END -248 after -248 assumed -248 before -248 by -248 curable -248 despite -248 from -248 instead -248 lapses -248 needs -248 once -248 parts -248 silence -248 STAYING -248 subject -248 survives -248 takes -248 through -248 to -248 unless -248 until -248 when -248 while -248 with -248 within -248 without -248 _AT_MOST -248 _FOR_EACH -248 _IN_ONE -248 _ON_TOP -248
$END -244 after -244 assumed -244 before -244 by -244 curable -244 despite -244 from -244 instead -244 lapses -244 needs -244 once -244 parts -244 silence -244 STAYING -244 subject -244 survives -244 takes -244 through -244 to -244 unless -244 until -244 when -244 while -244 with -244 within -244 without -244 _AT_MOST -244 _FOR_EACH -244 _IN_ONE -244 _ON_TOP -244
$END -246 after -246 assumed -246 before -246 by -246 curable -246 despite -246 from -246 instead -246 lapses -246 needs -246 once -246 parts -246 silence -246 STAYING -246 subject -246 survives -246 takes -246 through -246 to -246 unless -246 until -246 when -246 while -246 with -246 within -246 without -246 _AT_MOST -246 _FOR_EACH -246 _IN_ONE -246 _ON_TOP -246
$END -262 after -262 assumed -262 before -262 by -262 curable -262 despite -262 from -262 instead -262 lapses -262 needs -262 once -262 parts -262 silence -262 STAYING -262 subject -262 survives -262 takes -262 through -262 to -262 unless -262 until -262 when -262 while -262 with -262 within -262 without -262 _AT_MOST -262 _FOR_EACH -262 _IN_ONE -262 _ON_TOP -262
$END -253 after -253 assumed -253 before -253 by -253 curable -253 despite -253 from -253 instead -253 lapses -253 needs -253 once -253 parts -253 silence -253 STAYING -253 subject -253 survives -253 takes -253 through -253 to -253 unless -253 until -253 when -253 while -253 with -253 within -253 without -253 _AT_MOST -253 _FOR_EACH -253 _IN_ONE -253 _ON_TOP -253
STRING 630
NUMBER 631
breach 632 NAME 633
sum 634
of 635
$END -498 after -498 before -498 by -498 curable -498 despite -498 from -498 instead -498 lapses -498 needs -498 once -498 parts -498 silence -498 STAYING -498 subject -498 survives -498 takes -498 through -498 to -498 unless -498 until -498 when -498 while -498 with -498 within -498 without -498 _AT_MOST -498 _FOR_EACH -498 _IN_ONE -498 _ON_TOP -498
STRING 636
STRING 637
: 638
$END -82
NAME 281 <names> 639
STRING 640
for 641
as 642
$END -62
$END -60
$END -146 after 198 before 199 by 200 curable 201 despite 202 from 203 instead 204 lapses 205 needs 206 once 207 parts 208 silence 209 STAYING 210 subject 211 survives 212 takes 213 through 214 to 215 unless 216 until 217 when 218 while 219 with 220 within 221 without 222 _AT_MOST 223 _FOR_EACH 224 _IN_ONE 225 _ON_TOP 226 <__norm_star_3> 643 <bare_phrase> 228 <phrase> 229
$END -137 after -137 before -137 by -137 curable -137 despite -137 from -137 instead -137 lapses -137 needs -137 once -137 parts -137 silence -137 STAYING -137 subject -137 survives -137 takes -137 through -137 to -137 unless -137 until -137 when -137 while -137 with -137 within -137 without -137 _AND_THE 644 _AT_MOST -137 _FOR_EACH -137 _IN_ONE -137 _ON_TOP -137
: 645
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 <balance> 89 <converted_value> 91 <expr> 646 <fold> 93 <literal_amount> 94 <operand_value> 95 <path> 96 <simple_value> 99 <single_value> 100 <withheld> 101
NAME 647
$END -404 after -404 assumed -404 before -404 by -404 : -404 , -404 converted -404 curable -404 despite -404 from -404 instead -404 is -404 lapses -404 less -404 needs -404 once -404 parts -404 plus -404 ) -404 silence -404 STAYING -404 subject -404 survives -404 takes -404 through -404 times -404 to -404 unless -404 until -404 when -404 while -404 with -404 within -404 without -404 _AND_THE -404 _AT_MOST -404 _FOR_EACH -404 _IN_ANY -404 _IN_ONE -404 _IN_OVER -404 _ON_TOP -404
day 648 days 649
$END -413 after -413 ago -413 assumed -413 before -413 by -413 : -413 , -413 converted -413 curable -413 despite -413 from -413 instead -413 is -413 lapses -413 later -413 less -413 needs -413 once -413 parts -413 plus -413 ) -413 silence -413 STAYING -413 subject -413 survives -413 takes -413 through -413 times -413 to -413 unless -413 until -413 when -413 while -413 with -413 within -413 without -413 _AND_THE -413 _AT_MOST -413 _FOR_EACH -413 _IN_ONE -413 _IN_OVER -413 _ON_TOP -413
$END -414 after -414 ago -414 assumed -414 before -414 by -414 : -414 , -414 converted -414 curable -414 despite -414 from -414 instead -414 is -414 lapses -414 later -414 less -414 needs -414 once -414 parts -414 plus -414 ) -414 silence -414 STAYING -414 subject -414 survives -414 takes -414 through -414 times -414 to -414 unless -414 until -414 when -414 while -414 with -414 within -414 without -414 _AND_THE -414 _AT_MOST -414 _FOR_EACH -414 _IN_ONE -414 _IN_OVER -414 _ON_TOP -414
$END -411 after -411 ago -411 assumed -411 before -411 by -411 : -411 , -411 converted -411 curable -411 despite -411 from -411 instead -411 is -411 lapses -411 later -411 less -411 needs -411 once -411 parts -411 plus -411 ) -411 silence -411 STAYING -411 subject -411 survives -411 takes -411 through -411 times -411 to -411 unless -411 until -411 when -411 while -411 with -411 within -411 without -411 _AND_THE -411 _AT_MOST -411 _FOR_EACH -411 _IN_ONE -411 _IN_OVER -411 _ON_TOP -411
$END -412 after -412 ago -412 assumed -412 before -412 by -412 : -412 , -412 converted -412 curable -412 despite -412 from -412 instead -412 is -412 lapses -412 later -412 less -412 needs -412 once -412 parts -412 plus -412 ) -412 silence -412 STAYING -412 subject -412 survives -412 takes -412 through -412 times -412 to -412 unless -412 until -412 when -412 while -412 with -412 within -412 without -412 _AND_THE -412 _AT_MOST -412 _FOR_EACH -412 _IN_ONE -412 _IN_OVER -412 _ON_TOP -412
$END -417 after -417 ago -417 assumed -417 before -417 by -417 : -417 , -417 converted -417 curable -417 despite -417 from -417 instead -417 is -417 lapses -417 later -417 less -417 needs -417 once -417 parts -417 plus -417 ) -417 silence -417 STAYING -417 subject -417 survives -417 takes -417 through -417 times -417 to -417 unless -417 until -417 when -417 while -417 with -417 within -417 without -417 _AND_THE -417 _AT_MOST -417 _FOR_EACH -417 _IN_ONE -417 _IN_OVER -417 _ON_TOP -417
$END -418 after -418 ago -418 assumed -418 before -418 by -418 : -418 , -418 converted -418 curable -418 despite -418 from -418 instead -418 is -418 lapses -418 later -418 less -418 needs -418 once -418 parts -418 plus -418 ) -418 silence -418 STAYING -418 subject -418 survives -418 takes -418 through -418 times -418 to -418 unless -418 until -418 when -418 while -418 with -418 within -418 without -418 _AND_THE -418 _AT_MOST -418 _FOR_EACH -418 _IN_ONE -418 _IN_OVER -418 _ON_TOP -418
$END -419 after -419 ago -419 assumed -419 before -419 by -419 : -419 , -419 converted -419 curable -419 despite -419 from -419 instead -419 is -419 lapses -419 later -419 less -419 needs -419 once -419 parts -419 plus -419 ) -419 silence -419 STAYING -419 subject -419 survives -419 takes -419 through -419 times -419 to -419 unless -419 until -419 when -419 while -419 with -419 within -419 without -419 _AND_THE -419 _AT_MOST -419 _FOR_EACH -419 _IN_ONE -419 _IN_OVER -419 _ON_TOP -419
$END -420 after -420 ago -420 assumed -420 before -420 by -420 : -420 , -420 converted -420 curable -420 despite -420 from -420 instead -420 is -420 lapses -420 later -420 less -420 needs -420 once -420 parts -420 plus -420 ) -420 silence -420 STAYING -420 subject -420 survives -420 takes -420 through -420 times -420 to -420 unless -420 until -420 when -420 while -420 with -420 within -420 without -420 _AND_THE -420 _AT_MOST -420 _FOR_EACH -420 _IN_ONE -420 _IN_OVER -420 _ON_TOP -420
$END -410 after -410 ago -410 assumed -410 before -410 by -410 : -410 , -410 converted -410 curable -410 despite -410 from -410 instead -410 is -410 lapses -410 later -410 less -410 needs -410 once -410 parts -410 plus -410 ) -410 silence -410 STAYING -410 subject -410 survives -410 takes -410 through -410 times -410 to -410 unless -410 until -410 when -410 while -410 with -410 within -410 without -410 _AND_THE -410 _AT_MOST -410 _FOR_EACH -410 _IN_ONE -410 _IN_OVER -410 _ON_TOP -410
day 650
of 651
of 652
of 653
of 654
of 655
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 656 <withheld> 265 <yes_no> 153
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 657 <withheld> 265 <yes_no> 153
$END -405 after -405 assumed -405 before -405 by -405 , -405 curable -405 despite -405 from -405 has 576 instead -405 lapses -405 needs -405 once -405 parts -405 ) -405 silence -405 STAYING -405 subject -405 survives -405 takes -405 through -405 to -405 unless -405 until -405 when -405 while -405 with -405 within -405 without -405 _AT_MOST -405 _FOR_EACH -405 _IN_ONE -405 _ON_TOP -405
$END -195 assumed -195 of 658
of 659
$END -194 assumed -194
NAME 660
NAME 661
at 662 oldest 663 <chosen> 664
$END -192
NAME 665
$END -25
$END -24 changed -24 decided -24 starts -24
of 666
number 667
$END -17 changed -17 decided -17 starts -17
$END -22 changed -22 decided -22 from 668 starts -22
$END -16
NAME 669
REF 670
$END -489 after -489 assumed -489 before -489 by -489 , 671 curable -489 despite -489 for -489 from -489 instead -489 lapses -489 needs -489 once -489 parts -489 silence -489 STAYING -489 subject -489 survives -489 takes -489 through -489 to -489 unless -489 until -489 when -489 while -489 with -489 within -489 without -489 _AND_THE -489 _AT_MOST -489 _FOR_EACH -489 _IN_ONE -489 _ON_TOP -489
$END -1
$END -7
any 672
NAME 673
$END -487 assumed -487 at -487 , 674 oldest -487 ) -487
$END -4
$END -8 from -8 through -8 until -8
$END -10 from -10 through -10 until -10
$END -9 from -9 through -9 until -9
$END -492 from -492 through -492 until -492
$END -12
$END -11
$END -3
NAME 675
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 676 <withheld> 265 <yes_no> 153
$END -163 assumed -163
of 677
$END -439 assumed -439 , -439 converted -439 less -439 of 678 plus -439 times -439 _IN_ANY -439 _IN_OVER -439
$END -167 assumed -167 , 679 _IN_ANY 680 _IN_OVER 681 <over> 682 <shared_with> 683
$END -456 assumed -456 , -456 converted 684 less -456 plus -456 times -456 _IN_ANY -456 _IN_OVER -456
$END -455 assumed -455 , -455 less 310 plus 311 times 312 _IN_ANY -455 _IN_OVER -455 <__cap_star_12> 685 <operator> 686
$END -460 assumed -460 , -460 converted -460 less -460 plus -460 times -460 _IN_ANY -460 _IN_OVER -460
$END -458 assumed -458 , -458 converted -458 less -458 plus -458 times -458 _IN_ANY -458 _IN_OVER -458
known 687
NAME 688
$END -446 assumed -446 : -446 , -446 converted -446 is -446 less -446 plus -446 ) -446 since 689 times -446 to -446 where 519 _AND_THE -446 _IN_ANY 690 _IN_OVER -446 _IN_THE 691 <in_the> 692 <since_time> 693 <where> 694 <window> 695
$END -434 assumed -434 : -434 , -434 converted -434 less -434 plus -434 ) -434 times -434 to -434 _AND_THE -434 _IN_ANY -434 _IN_OVER -434
$END -427 assumed -427 : -427 , -427 less -427 plus -427 ) -427 times -427 to -427 _AND_THE -427 _IN_OVER -427
to -188
to -187
NUMBER 696
( 697
( 698
$END -162 assumed -162 , 699 _AND_THE 700 <each_tier> 701
$END -453 assumed -453 : -453 , -453 converted -453 is -453 less -453 plus -453 ) -453 times -453 to -453 _AND_THE -453 _IN_ANY -453 _IN_OVER -453
$END -158
NAME 702
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 <balance> 89 <converted_value> 91 <fold> 93 <literal_amount> 94 <operand_value> 703 <path> 96 <simple_value> 99 <single_value> 100 <withheld> 101
$END -511 assumed -511 : -511 , -511 less -511 plus -511 ) -511 times -511 to -511 _AND_THE -511 _IN_OVER -511
$END -240
NAME 704
by 705
_IN_OVER 706
at 707
( 708
$END -213 assumed -213 , 709 <share> 710
, 518 <moment> 711
what 712
REF 277 <refs> 713
breach 714
good 715
within 716 <after_the_test> 717
$END -224 assumed -224
the 718
carry 719
NAME 720
in 721 nowhere 722 _IN_OVER 723 _IN_THE 724
to 725
not 726
$END -208
$END -142 after 198 before 199 by 200 curable 201 despite 202 from 203 instead 204 lapses 205 needs 206 once 207 parts 208 silence 209 STAYING 210 subject 211 survives 212 takes 213 through 214 to 215 unless 216 until 217 when 218 while 219 with 220 within 221 without 222 _AT_MOST 223 _FOR_EACH 224 _IN_ONE 225 _ON_TOP 226 <__norm_star_3> 727 <bare_phrase> 228 <phrase> 229
$END -148 after 198 before 199 by 200 curable 201 despite 202 from 203 instead 204 lapses 205 needs 206 once 207 parts 208 silence 209 STAYING 210 subject 211 survives 212 takes 213 through 214 to 215 unless 216 until 217 when 218 while 219 with 220 within 221 without 222 _AT_MOST 223 _FOR_EACH 224 _IN_ONE 225 _ON_TOP 226 <__norm_star_3> 728 <bare_phrase> 228 <phrase> 229
NAME 729
breached 730 cut 731 fulfilled 732 not 733 open 734 overdue 735 settled 736 spent 737 suspended 738 uncured 739 <clause_state> 740
the 741
is 742
is 743 of 539 <of_the> 744
$END -298 after -298 and -298 assumed -298 before -298 by -298 , -298 curable -298 despite -298 from -298 instead -298 lapses -298 needs -298 once -298 or -298 parts -298 ) -298 silence -298 STAYING -298 subject -298 survives -298 takes -298 through -298 to -298 unless -298 until -298 when -298 while -298 with -298 within -298 without -298 _AT_MOST -298 _FOR_EACH -298 _IN_ONE -298 _ON_TOP -298
open 745
as 746 clause 126 DATE 127 first 75 FOLD 76 ( 128 MONEY 129 NAME 79 no 130 none 131 not 132 NUMBER 133 PATH 81 PERCENT 134 STRING 136 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 141 <counted> 142 <date> 143 <fold> 145 <happened> 146 <literal> 147 <meaning> 747 <operand> 149 <path> 150 <withheld> 152 <yes_no> 153
$END -322 after -322 and -322 assumed -322 before -322 by -322 , -322 curable -322 despite -322 from -322 instead -322 lapses -322 needs -322 once -322 or -322 parts -322 ) -322 silence -322 STAYING -322 subject -322 survives -322 takes -322 through -322 to -322 unless -322 until -322 when -322 while -322 with -322 within -322 without -322 _AT_MOST -322 _BY_CAUSE 748 _FOR_EACH -322 _IN_ONE -322 _ON_TOP -322 <by_cause> 749
ended 750
least 751 most 752
clause -336 DATE -336 first -336 MONEY -336 NAME -336 no -336 none -336 NUMBER -336 PATH -336 PERCENT -336 STRING -336 withheld -336 yes -336
clause -337 DATE -337 first -337 MONEY -337 NAME -337 no -337 none -337 NUMBER -337 PATH -337 PERCENT -337 STRING -337 withheld -337 yes -337
MONEY 78 NAME 753 NUMBER 80 PERCENT 754 withheld 86 <bound> 755 <literal_amount> 756 <withheld> 101
clause 126 first 75 FOLD 76 ( 128 NAME 79 no 130 not 132 PATH 81 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <counted> 142 <fold> 145 <happened> 146 <operand> 757 <path> 150 <yes_no> 153
$END -505 after -505 and -505 assumed -505 before -505 by -505 , -505 curable -505 despite -505 from -505 instead -505 lapses -505 needs -505 once -505 or -505 parts -505 ) -505 silence -505 STAYING -505 subject -505 survives -505 takes -505 through -505 to -505 unless -505 until -505 when -505 while -505 with -505 within -505 without -505 _AT_MOST -505 _FOR_EACH -505 _IN_ONE -505 _ON_TOP -505
same 758
to 759
$END -359 after -359 and -359 assumed -359 at 760 before -359 by -359 , -359 curable -359 despite -359 earlier 761 from -359 instead -359 lapses -359 needs -359 on 762 once -359 or -359 parts -359 ) -359 silence -359 since 763 STAYING -359 subject -359 survives -359 takes -359 through -359 to -359 unless -359 until -359 when -359 while -359 with -359 within -359 without -359 _AT_MOST -359 _FOR_EACH -359 _IN_ONE -359 _ON_TOP -359 <qualifier> 764
failed 554 happened 765 rejected 557 set 558 upheld 559 <outcome> 766
NAME -382
aside 767
NAME -381
NAME 768
clause 73 DATE 127 first 75 MONEY 129 NAME 79 no 769 none 131 NUMBER 133 PATH 81 PERCENT 134 STRING 136 withheld 86 yes 137 <date> 143 <literal> 566 <path> 569 <value> 770 <values> 771 <withheld> 152 <yes_no> 571
clause -331 DATE -331 first -331 MONEY -331 NAME -331 no -331 none -331 NUMBER -331 PATH -331 PERCENT -331 STRING -331 withheld -331 yes -331
clause -329 DATE -329 first -329 MONEY -329 NAME -329 no -329 none -329 NUMBER -329 PATH -329 PERCENT -329 STRING -329 withheld -329 yes -329
$END -478 after -478 and -478 assumed -478 before -478 by -478 , -478 curable -478 despite -478 earlier 772 from -478 instead -478 lapses -478 later 773 needs -478 once -478 or -478 parts -478 ) -478 silence -478 STAYING -478 subject -478 survives -478 takes -478 through -478 to -478 unless -478 until -478 when -478 while -478 with -478 within -478 without -478 _AT_MOST -478 _FOR_EACH -478 _IN_ONE -478 _ON_TOP -478
clause 73 DATE 127 first 75 MONEY 129 NAME 79 no 769 none 131 NUMBER 133 PATH 81 PERCENT 134 STRING 136 withheld 86 yes 137 <date> 143 <literal> 566 <path> 569 <value> 774 <withheld> 152 <yes_no> 571
$END -469 after -469 and -469 assumed -469 before -469 by -469 changed -469 , -469 curable -469 decided -469 despite -469 from -469 instead -469 lapses -469 needs -469 once -469 or -469 parts -469 } -469 ) -469 silence -469 STAYING -469 subject -469 survives -469 takes -469 through -469 to -469 unless -469 until -469 when -469 while -469 with -469 within -469 without -469 _AT_MOST -469 _FOR_EACH -469 _IN_ONE -469 _ON_TOP -469
clause -333 DATE -333 first -333 MONEY -333 NAME -333 no -333 none -333 NUMBER -333 PATH -333 PERCENT -333 STRING -333 withheld -333 yes -333
clause 73 DATE 127 first 75 MONEY 129 NAME 79 no 769 none 131 NUMBER 133 PATH 81 PERCENT 134 STRING 136 withheld 86 yes 137 <date> 143 <literal> 566 <path> 569 <value> 775 <withheld> 152 <yes_no> 571
$END -467 after -467 and -467 assumed -467 before -467 by -467 changed -467 , -467 curable -467 decided -467 despite -467 from -467 instead -467 lapses -467 needs -467 once -467 or -467 parts -467 } -467 ) -467 silence -467 STAYING -467 subject -467 survives -467 takes -467 through -467 to -467 unless -467 until -467 when -467 while -467 with -467 within -467 without -467 _AT_MOST -467 _FOR_EACH -467 _IN_ONE -467 _ON_TOP -467
$END -301 after -301 and -301 assumed -301 before -301 by -301 , -301 curable -301 despite -301 from -301 instead -301 lapses -301 needs -301 once -301 or -301 parts -301 ) -301 silence -301 STAYING -301 subject -301 survives -301 takes -301 through -301 to -301 unless -301 until -301 when -301 while -301 with -301 within -301 without -301 _AT_MOST -301 _FOR_EACH -301 _IN_ONE -301 _ON_TOP -301
$END -468 after -468 and -468 assumed -468 before -468 by -468 changed -468 , -468 curable -468 decided -468 despite -468 from -468 instead -468 lapses -468 needs -468 once -468 or -468 parts -468 } -468 ) -468 silence -468 STAYING -468 subject -468 survives -468 takes -468 through -468 to -468 unless -468 until -468 when -468 while -468 with -468 within -468 without -468 _AT_MOST -468 _FOR_EACH -468 _IN_ONE -468 _ON_TOP -468
{ 776
for -368 has -368
happened 777 not 778
has 779
happened 780 not 781
$END -33
$END -150 after 198 before 199 by 200 curable 201 despite 202 from 203 instead 204 lapses 205 needs 206 once 207 parts 208 silence 209 STAYING 210 subject 211 survives 212 takes 213 through 214 to 215 unless 216 until 217 when 218 while 219 with 220 within 221 without 222 _AT_MOST 223 _FOR_EACH 224 _IN_ONE 225 _ON_TOP 226 <__except_star_6> 782 <bare_phrase> 228 <gate> 783 <phrase> 784
NAME 466 set 467 whole 468 yes/no 469 percent 470 <type> 785
$END -63 assumed 180 while 181 <keeps_part> 370
and -499 together -499
$END -493 can -493 cannot -493 may -493 must -493 or -493
NAME 786
NAME 787
can -98 cannot -98 may -98 must -98
adopt -100 amend -100 assign -100 delegate -100 extend -100 keep -100 NAME -100 pay -100 release -100 resume -100 suspend -100 terminate -100 waive -100
$END -134 after -134 before -134 by -134 curable -134 despite -134 from -134 instead -134 lapses -134 NAME 788 needs -134 once -134 or -134 parts -134 silence -134 STAYING -134 subject -134 survives -134 takes -134 through -134 to -134 unless -134 until -134 when -134 while -134 with -134 within -134 without -134 _AT_MOST -134 _FOR_EACH -134 _IN_ONE -134 _ON_TOP -134
$END -135 after -135 agreement 789 before -135 by -135 curable -135 despite -135 from -135 instead -135 lapses -135 needs -135 once -135 or -135 parts -135 REF 277 silence -135 STAYING -135 subject -135 survives -135 takes -135 through -135 to -135 unless -135 until -135 when -135 while -135 with -135 within -135 without -135 _AT_MOST -135 _FOR_EACH -135 _IN_ONE -135 _ON_TOP -135 <refs> 790
$END -132 after -132 agreement 791 before -132 by -132 curable -132 despite -132 from -132 instead -132 lapses -132 needs -132 once -132 or -132 parts -132 REF 277 silence -132 STAYING -132 subject -132 survives -132 takes -132 through -132 to -132 unless -132 until -132 when -132 while -132 with -132 within -132 without -132 _AT_MOST -132 _FOR_EACH -132 _IN_ONE -132 _ON_TOP -132 <refs> 792
$END -133 after -133 before -133 by -133 curable -133 despite -133 from -133 instead -133 lapses -133 needs -133 once -133 or -133 parts -133 REF 277 silence -133 STAYING -133 subject -133 survives -133 takes -133 through -133 to -133 unless -133 until -133 when -133 while -133 with -133 within -133 without -133 _AT_MOST -133 _FOR_EACH -133 _IN_ONE -133 _ON_TOP -133 <refs> 793
$END -131 after -131 before -131 by -131 curable -131 despite -131 from -131 instead -131 lapses -131 needs -131 once -131 or -131 parts -131 REF 277 silence -131 STAYING -131 subject -131 survives -131 takes -131 through -131 to -131 unless -131 until -131 when -131 while -131 with -131 within -131 without -131 _AT_MOST -131 _FOR_EACH -131 _IN_ONE -131 _ON_TOP -131 <refs> 794
$END -125 after -125 before -125 by -125 clause 126 curable -125 despite -125 first 75 FOLD 76 from -125 instead -125 lapses -125 ( 128 NAME 79 needs -125 no 130 not 132 once -125 or -125 parts -125 PATH 81 silence -125 STAYING -125 subject -125 survives -125 takes -125 through -125 to -125 unless -125 until -125 when -125 while -125 with -125 within -125 without -125 yes 137 _AGREEMENT 138 _AT_MOST -125 _BALANCE 87 _FOR_EACH -125 _IN_ONE -125 _ON_TOP -125 <atom> 139 <balance> 140 <condition> 795 <counted> 142 <fold> 145 <happened> 146 <operand> 149 <path> 150 <yes_no> 153
$END -123 after -123 before -123 by -123 curable -123 despite -123 from -123 instead -123 lapses -123 needs -123 once -123 or -123 parts -123 silence -123 STAYING -123 subject -123 survives -123 takes -123 through -123 to -123 unless -123 until -123 when -123 while -123 with -123 within -123 without -123 _AT_MOST -123 _FOR_EACH -123 _IN_ONE -123 _ON_TOP -123
adopt -101 amend -101 assign -101 delegate -101 extend -101 keep -101 NAME -101 pay -101 release -101 resume -101 suspend -101 terminate -101 waive -101
$END -124 after -124 before -124 by -124 clause 73 curable -124 despite -124 first 75 from -124 instead -124 lapses -124 ( 796 MONEY 797 NAME 79 needs -124 once -124 or -124 parts -124 PATH 81 silence -124 STAYING -124 subject -124 survives -124 takes -124 through -124 to -124 unless -124 until -124 when -124 while -124 with -124 within -124 without -124 _AT_MOST -124 _FOR_EACH -124 _IN_ONE -124 _ON_TOP -124 <path> 798
$END -130 after -130 before -130 by -130 curable -130 despite -130 from -130 instead -130 lapses -130 needs -130 once -130 or -130 parts -130 REF 277 silence -130 STAYING -130 subject -130 survives -130 takes -130 through -130 to -130 unless -130 until -130 when -130 while -130 with -130 within -130 without -130 _AT_MOST -130 _FOR_EACH -130 _IN_ONE -130 _ON_TOP -130 <refs> 799
$END -127 after -127 before -127 by -127 curable -127 despite -127 from -127 instead -127 lapses -127 needs -127 once -127 or -127 parts -127 REF 277 silence -127 STAYING -127 subject -127 survives -127 takes -127 through -127 to -127 unless -127 until -127 when -127 while -127 with -127 within -127 without -127 _AT_MOST -127 _FOR_EACH -127 _IN_ONE -127 _ON_TOP -127 <refs> 800
$END -126 after -126 before -126 by -126 curable -126 despite -126 from -126 instead -126 lapses -126 needs -126 once -126 or -126 parts -126 REF 277 silence -126 STAYING -126 subject -126 survives -126 takes -126 through -126 to -126 unless -126 until -126 when -126 while -126 with -126 within -126 without -126 _AT_MOST -126 _FOR_EACH -126 _IN_ONE -126 _ON_TOP -126 <clocked> 801 <refs> 433
$END -128 after -128 agreement 802 before -128 by -128 curable -128 despite -128 from -128 instead -128 lapses -128 needs -128 once -128 or -128 parts -128 REF 277 silence -128 STAYING -128 subject -128 survives -128 takes -128 through -128 to -128 unless -128 until -128 when -128 while -128 with -128 within -128 without -128 _AT_MOST -128 _FOR_EACH -128 _IN_ONE -128 _ON_TOP -128 <refs> 803
$END -129 after -129 before -129 by -129 curable -129 despite -129 from -129 instead -129 lapses -129 needs -129 once -129 or -129 parts -129 REF 277 silence -129 STAYING -129 subject -129 survives -129 takes -129 through -129 to -129 unless -129 until -129 when -129 while -129 with -129 within -129 without -129 _AT_MOST -129 _FOR_EACH -129 _IN_ONE -129 _ON_TOP -129 <refs> 804
$END -93 after 198 before 199 by 200 curable 201 despite 202 from 203 instead 204 lapses 205 needs 206 once 207 parts 208 silence 209 STAYING 210 subject 211 survives 212 takes 213 through 214 to 215 unless 216 until 217 when 218 while 219 with 220 within 221 without 222 _AT_MOST 223 _FOR_EACH 224 _IN_ONE 225 _ON_TOP 226 <__norm_star_3> 805 <bare_phrase> 228 <phrase> 229
$END -104 after -104 before -104 by -104 curable -104 despite -104 from -104 instead -104 lapses -104 needs -104 once -104 or 806 parts -104 silence -104 STAYING -104 subject -104 survives -104 takes -104 through -104 to -104 unless -104 until -104 when -104 while -104 with -104 within -104 without -104 _AT_MOST -104 _FOR_EACH -104 _IN_ONE -104 _ON_TOP -104 <__act_plus_5> 807
$END -95 after 198 before 199 by 200 curable 201 despite 202 from 203 instead 204 lapses 205 needs 206 once 207 parts 208 silence 209 STAYING 210 subject 211 survives 212 takes 213 through 214 to 215 unless 216 until 217 when 218 while 219 with 220 within 221 without 222 _AT_MOST 223 _FOR_EACH 224 _IN_ONE 225 _ON_TOP 226 <__norm_star_3> 808 <bare_phrase> 228 <phrase> 229
$END -125 after -125 before -125 by -125 curable -125 despite -125 from -125 instead -125 lapses -125 needs -125 once -125 or -125 parts -125 silence -125 STAYING -125 subject -125 survives -125 takes -125 through -125 to -125 unless -125 until -125 when -125 while -125 with -125 within -125 without -125 _AT_MOST -125 _FOR_EACH -125 _IN_ONE -125 _ON_TOP -125
$END -91 after 198 before 199 by 200 curable 201 despite 202 from 203 instead 204 lapses 205 needs 206 once 207 parts 208 silence 209 STAYING 210 subject 211 survives 212 takes 213 through 214 to 215 unless 216 until 217 when 218 while 219 with 220 within 221 without 222 _AT_MOST 223 _FOR_EACH 224 _IN_ONE 225 _ON_TOP 226 <__norm_star_3> 809 <bare_phrase> 228 <phrase> 229
: 810
is 811
NUMBER 255 <duration> 812
within 813
within 814
$END -256 after -256 assumed -256 before -256 by -256 curable -256 despite -256 from -256 instead -256 lapses -256 needs -256 once -256 parts -256 silence -256 STAYING -256 subject -256 survives -256 takes -256 through -256 to -256 unless -256 until -256 when -256 while -256 with -256 within -256 without -256 _AT_MOST -256 _FOR_EACH -256 _IN_ONE -256 _ON_TOP -256
$END -268 after -268 assumed -268 before -268 by -268 curable -268 despite -268 from -268 instead -268 lapses -268 needs -268 once -268 parts -268 silence -268 STAYING -268 subject -268 survives -268 takes -268 through -268 to -268 unless -268 until -268 when -268 while -268 with -268 within -268 without -268 _AT_MOST -268 _FOR_EACH -268 _IN_ONE -268 _ON_TOP -268
deadline 815
NAME 816
NAME 817
NUMBER 255 <duration> 818
$END -279 after -279 assumed -279 before -279 by -279 curable -279 despite -279 from -279 instead -279 lapses -279 needs -279 once -279 parts -279 silence -279 STAYING -279 subject -279 survives -279 takes -279 through -279 to -279 unless -279 until -279 when -279 while -279 with -279 within -279 without -279 _AT_MOST -279 _FOR_EACH -279 _IN_ONE -279 _ON_TOP -279
$END -277 after -277 assumed -277 before -277 by -277 curable -277 despite -277 from -277 instead -277 lapses -277 needs -277 once -277 parts -277 silence -277 STAYING -277 subject -277 survives -277 takes -277 through -277 to -277 unless -277 until -277 when -277 while -277 with -277 within -277 without -277 _AT_MOST -277 _FOR_EACH -277 _IN_ONE -277 _ON_TOP -277
$END -276 after -276 assumed -276 before -276 by -276 curable -276 despite -276 from -276 instead -276 lapses -276 needs -276 once -276 parts -276 silence -276 STAYING -276 subject -276 survives -276 takes -276 through -276 to -276 unless -276 until -276 when -276 while -276 with -276 within -276 without -276 _AT_MOST -276 _FOR_EACH -276 _IN_ONE -276 _ON_TOP -276
$END -257 after -257 assumed -257 before -257 by -257 curable -257 despite -257 from -257 instead -257 lapses -257 needs -257 once -257 parts -257 silence -257 STAYING -257 subject -257 survives -257 takes -257 through -257 to -257 unless -257 until -257 when -257 while -257 with -257 within -257 without -257 _AT_MOST -257 _FOR_EACH -257 _IN_ONE -257 _ON_TOP -257
for -284 through -284 under -284
good 819 NUMBER 255 <duration> 820
DATE 821
REF 277 <refs> 822
$END -271 after -271 assumed -271 before -271 by -271 curable -271 despite -271 from -271 instead -271 lapses -271 needs -271 once -271 parts -271 silence -271 STAYING -271 subject -271 survives -271 takes -271 through -271 to -271 unless -271 until -271 when -271 while -271 with -271 within -271 without -271 _AT_MOST -271 _FOR_EACH -271 _IN_ONE -271 _ON_TOP -271
for 622 through 623 <survives_for> 823
once 824
after 825 later 826
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 827 <withheld> 265 <yes_no> 153
$END -263 after -263 assumed -263 before -263 by -263 curable -263 despite -263 from -263 instead -263 lapses -263 needs -263 once -263 parts -263 silence -263 STAYING -263 subject -263 survives -263 takes -263 through -263 to -263 unless -263 until -263 when -263 while -263 with -263 within -263 without -263 _AT_MOST -263 _FOR_EACH -263 _IN_ONE -263 _ON_TOP -263
times 828
$END -260 after -260 assumed -260 before -260 by -260 curable -260 despite -260 from -260 instead -260 lapses -260 needs -260 of 829 once -260 parts -260 silence -260 STAYING -260 subject -260 survives -260 takes -260 through -260 to -260 unless -260 until -260 when -260 while -260 with -260 within -260 without -260 _AT_MOST -260 _FOR_EACH -260 _IN_ONE -260 _ON_TOP -260
$END -259 after -259 assumed -259 before -259 by -259 curable -259 despite -259 from -259 instead -259 lapses -259 needs -259 once -259 parts -259 silence -259 STAYING -259 subject -259 survives -259 takes -259 through -259 to -259 unless -259 until -259 when -259 while -259 with -259 within -259 without -259 _AT_MOST -259 _FOR_EACH -259 _IN_ONE -259 _ON_TOP -259
$END -283 after -283 assumed -283 before -283 by -283 curable -283 despite -283 from -283 instead -283 lapses -283 needs -283 once -283 parts -283 silence -283 STAYING -283 subject -283 survives -283 takes -283 through -283 to -283 unless -283 until -283 when -283 while -283 with -283 within -283 without -283 _AT_MOST -283 _FOR_EACH -283 _IN_ONE -283 _ON_TOP -283
REF 277 <refs> 830
$END -242 after -242 before -242 by -242 curable -242 despite -242 from -242 instead -242 lapses -242 needs -242 once -242 parts -242 silence -242 STAYING -242 subject -242 survives -242 takes -242 through -242 to -242 unless -242 until -242 when -242 while -242 with -242 within -242 without -242 _AT_MOST -242 _FOR_EACH -242 _IN_ONE -242 _ON_TOP -242
$END -89
NAME 831
$END -83
$END -84
NUMBER 255 <duration> 832
REF 833
$END -145 after 198 before 199 by 200 curable 201 despite 202 from 203 instead 204 lapses 205 needs 206 once 207 parts 208 silence 209 STAYING 210 subject 211 survives 212 takes 213 through 214 to 215 unless 216 until 217 when 218 while 219 with 220 within 221 without 222 _AT_MOST 223 _FOR_EACH 224 _IN_ONE 225 _ON_TOP 226 <bare_phrase> 228 <phrase> 421
the 834 <clock> 835
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 <balance> 89 <converted_value> 91 <expr> 836 <fold> 93 <literal_amount> 94 <operand_value> 95 <path> 96 <simple_value> 99 <single_value> 100 <withheld> 101
$END -176
$END -191
$END -415 after -415 ago -415 assumed -415 before -415 by -415 : -415 , -415 converted -415 curable -415 despite -415 from -415 instead -415 is -415 lapses -415 later -415 less -415 needs -415 once -415 parts -415 plus -415 ) -415 silence -415 STAYING -415 subject -415 survives -415 takes -415 through -415 times -415 to -415 unless -415 until -415 when -415 while -415 with -415 within -415 without -415 _AND_THE -415 _AT_MOST -415 _FOR_EACH -415 _IN_ONE -415 _IN_OVER -415 _ON_TOP -415
$END -416 after -416 ago -416 assumed -416 before -416 by -416 : -416 , -416 converted -416 curable -416 despite -416 from -416 instead -416 is -416 lapses -416 later -416 less -416 needs -416 once -416 parts -416 plus -416 ) -416 silence -416 STAYING -416 subject -416 survives -416 takes -416 through -416 times -416 to -416 unless -416 until -416 when -416 while -416 with -416 within -416 without -416 _AND_THE -416 _AT_MOST -416 _FOR_EACH -416 _IN_ONE -416 _IN_OVER -416 _ON_TOP -416
on 837
REF 838
( 839
the 840
( 841
the 842
$END -386 after -386 assumed -386 before -386 by -386 , -386 curable -386 despite -386 from -386 instead -386 lapses -386 needs -386 once -386 parts -386 ) -386 silence -386 STAYING -386 subject -386 survives -386 takes -386 through -386 to -386 unless -386 until -386 when -386 while -386 with -386 within -386 without -386 _AT_MOST -386 _FOR_EACH -386 _IN_ONE -386 _ON_TOP -386
$END -387 after -387 assumed -387 before -387 by -387 , -387 curable -387 despite -387 from -387 instead -387 lapses -387 needs -387 once -387 parts -387 ) -387 silence -387 STAYING -387 subject -387 survives -387 takes -387 through -387 to -387 unless -387 until -387 when -387 while -387 with -387 within -387 without -387 _AT_MOST -387 _FOR_EACH -387 _IN_ONE -387 _ON_TOP -387
REF 843
REF 844
when 845
, 846 when 847 <rest_to> 848
the 849
first 850
$END -201 assumed -201
$END -36 or 373 <__by_actors_star_1> 851
NAME 852
$END -19 changed -19 decided -19 from 853 starts -19
PERCENT 854
$END -30
$END -521 after -521 assumed -521 before -521 by -521 , -521 curable -521 despite -521 for -521 from -521 instead -521 lapses -521 needs -521 once -521 parts -521 silence -521 STAYING -521 subject -521 survives -521 takes -521 through -521 to -521 unless -521 until -521 when -521 while -521 with -521 within -521 without -521 _AND_THE -521 _AT_MOST -521 _FOR_EACH -521 _IN_ONE -521 _ON_TOP -521
REF 855
end 856
$END -519 assumed -519 at -519 , -519 oldest -519 ) -519
NAME 857
$END -156 _FOR_EACH 858 <for_each_one> 859
$END -169 assumed -169 through 860 until 861 <accrues_to> 862
clause 73 first 75 NAME 79 PATH 81 <path> 863
clause 73 first 75 FOLD 491 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 492 the 84 withheld 86 _BALANCE 87 <balance> 89 <converted_cap> 494 <literal_amount> 94 <operand_cap> 864 <path> 96 <simple_value> 496 <single_cap> 497 <withheld> 101
shared 865
any 866
all 867 each 868
$END -165 assumed -165 , 679 <shared_with> 869
$END -166 assumed -166
at 870
$END -454 assumed -454 , -454 less 310 plus 311 times 312 _IN_ANY -454 _IN_OVER -454 <operator> 871
clause 73 first 75 FOLD 491 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 492 the 84 withheld 86 _BALANCE 87 <balance> 89 <converted_cap> 494 <literal_amount> 94 <operand_cap> 872 <path> 96 <simple_value> 496 <single_cap> 497 <withheld> 101
$END -185 assumed -185
$END -184 assumed -184
clause 73 DATE 127 first 253 ( 873 NAME 79 NUMBER 255 PATH 81 the 874 withheld 86 <date> 258 <deadline_of> 259 <duration> 875 <instant> 876 <path> 877 <period_edge> 262 <plain_time> 878 <withheld> 265
any 879
the 880
$END -448 assumed -448 : -448 , -448 converted -448 is -448 less -448 plus -448 ) -448 times -448 to -448 _AND_THE -448 _IN_OVER -448
$END -450 assumed -450 : -450 , -450 converted -450 is -450 less -450 plus -450 ) -450 times -450 to -450 _AND_THE -450 _IN_OVER -450
$END -444 assumed -444 : -444 , -444 converted -444 is -444 less -444 plus -444 ) -444 since 689 times -444 to -444 _AND_THE -444 _IN_ANY 690 _IN_OVER -444 _IN_THE 691 <in_the> 692 <since_time> 693 <window> 881
$END -445 assumed -445 : -445 , -445 converted -445 is -445 less -445 plus -445 ) -445 times -445 to -445 _AND_THE -445 _IN_OVER -445
$END -186 assumed -186
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 <balance> 89 <converted_value> 91 <expr> 882 <exprs> 883 <fold> 93 <literal_amount> 94 <operand_value> 95 <path> 96 <simple_value> 99 <single_value> 100 <withheld> 101
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 <balance> 89 <converted_value> 91 <expr> 882 <exprs> 884 <fold> 93 <literal_amount> 94 <operand_value> 95 <path> 96 <simple_value> 99 <single_value> 100 <withheld> 101
all 885 each 886
the 887
$END -161 assumed -161
on 888
$END -512 assumed -512 : -512 , -512 less -512 plus -512 ) -512 times -512 to -512 _AND_THE -512 _IN_OVER -512
to 889
NAME 890
all 891 each 892
payment 893 the 894
clause 126 first 75 FOLD 76 ( 128 NAME 79 no 130 not 132 PATH 81 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 895 <counted> 142 <fold> 145 <happened> 146 <operand> 149 <path> 150 <yes_no> 153
at 896
$END -212 assumed -212
$END -211 assumed -211 , 709 <share> 897
is 898
$END -218 assumed -218
$END -222 assumed -222
within 716 <after_the_test> 899
NUMBER 255 <duration> 900
$END -221 assumed -221
next 901
$END -219 assumed -219
falls 902 is 903
later 904
$END -230 assumed -230
all 905
the 906
NAME 907
returned 908
$END -141 after 198 before 199 by 200 curable 201 despite 202 from 203 instead 204 lapses 205 needs 206 once 207 parts 208 silence 209 STAYING 210 subject 211 survives 212 takes 213 through 214 to 215 unless 216 until 217 when 218 while 219 with 220 within 221 without 222 _AT_MOST 223 _FOR_EACH 224 _IN_ONE 225 _ON_TOP 226 <bare_phrase> 228 <phrase> 421
$END -147 after 198 before 199 by 200 curable 201 despite 202 from 203 instead 204 lapses 205 needs 206 once 207 parts 208 silence 209 STAYING 210 subject 211 survives 212 takes 213 through 214 to 215 unless 216 until 217 when 218 while 219 with 220 within 221 without 222 _AT_MOST 223 _FOR_EACH 224 _IN_ONE 225 _ON_TOP 226 <bare_phrase> 228 <phrase> 421
$END -74
$END -340 after -340 and -340 assumed -340 before -340 by -340 , -340 curable -340 despite -340 from -340 instead -340 lapses -340 needs -340 once -340 or -340 parts -340 ) -340 silence -340 STAYING -340 subject -340 survives -340 takes -340 through -340 to -340 unless -340 until -340 when -340 while -340 with -340 within -340 without -340 _AT_MOST -340 _FOR_EACH -340 _IN_ONE -340 _ON_TOP -340
off 909
$END -343 after -343 and -343 assumed -343 before -343 by -343 , -343 curable -343 despite -343 from -343 instead -343 lapses -343 needs -343 once -343 or -343 parts -343 ) -343 silence -343 STAYING -343 subject -343 survives -343 takes -343 through -343 to -343 unless -343 until -343 when -343 while -343 with -343 within -343 without -343 _AT_MOST -343 _FOR_EACH -343 _IN_ONE -343 _ON_TOP -343
breached 730 cut 731 fulfilled 732 open 734 overdue 735 settled 736 spent 737 suspended 738 uncured 739 <clause_state> 910
$END -338 after -338 and -338 assumed -338 before -338 by -338 , -338 curable -338 despite -338 from -338 instead -338 lapses -338 needs -338 once -338 or -338 parts -338 ) -338 silence -338 STAYING -338 subject -338 survives -338 takes -338 through -338 to -338 unless -338 until -338 when -338 while -338 with -338 within -338 without -338 _AT_MOST -338 _FOR_EACH -338 _IN_ONE -338 _ON_TOP -338
$END -339 after -339 and -339 assumed -339 before -339 by -339 , -339 curable -339 despite -339 from -339 instead -339 lapses -339 needs -339 once -339 or -339 parts -339 ) -339 silence -339 STAYING -339 subject -339 survives -339 takes -339 through -339 to -339 unless -339 until -339 when -339 while -339 with -339 within -339 without -339 _AT_MOST -339 _FOR_EACH -339 _IN_ONE -339 _ON_TOP -339
$END -344 after -344 and -344 assumed -344 before -344 by -344 , -344 curable -344 despite -344 from -344 instead -344 lapses -344 needs -344 once -344 or -344 parts -344 ) -344 silence -344 STAYING -344 subject -344 survives -344 takes -344 through -344 to -344 unless -344 until -344 when -344 while -344 with -344 within -344 without -344 _AT_MOST -344 _FOR_EACH -344 _IN_ONE -344 _ON_TOP -344
$END -345 after -345 and -345 assumed -345 before -345 by -345 , -345 curable -345 despite -345 from -345 instead -345 lapses -345 needs -345 once -345 or -345 parts -345 ) -345 silence -345 STAYING -345 subject -345 survives -345 takes -345 through -345 to -345 unless -345 until -345 when -345 while -345 with -345 within -345 without -345 _AT_MOST -345 _FOR_EACH -345 _IN_ONE -345 _ON_TOP -345
$END -342 after -342 and -342 assumed -342 before -342 by -342 , -342 curable -342 despite -342 from -342 instead -342 lapses -342 needs -342 once -342 or -342 parts -342 ) -342 silence -342 STAYING -342 subject -342 survives -342 takes -342 through -342 to -342 unless -342 until -342 when -342 while -342 with -342 within -342 without -342 _AT_MOST -342 _FOR_EACH -342 _IN_ONE -342 _ON_TOP -342
$END -341 after -341 and -341 assumed -341 before -341 by -341 , -341 curable -341 despite -341 from -341 instead -341 lapses -341 needs -341 once -341 or -341 parts -341 ) -341 silence -341 STAYING -341 subject -341 survives -341 takes -341 through -341 to -341 unless -341 until -341 when -341 while -341 with -341 within -341 without -341 _AT_MOST -341 _FOR_EACH -341 _IN_ONE -341 _ON_TOP -341
$END -313 after -313 and -313 assumed -313 before -313 by -313 , -313 curable -313 despite -313 from -313 instead -313 lapses -313 needs -313 once -313 or -313 parts -313 ) -313 silence -313 STAYING -313 subject -313 survives -313 takes -313 through -313 to -313 unless -313 until -313 when -313 while -313 with -313 within -313 without -313 _AT_MOST -313 _FOR_EACH -313 _IN_ONE -313 _ON_TOP -313
NAME 911
breached 730 cut 731 fulfilled 732 not 912 open 734 overdue 735 settled 736 spent 737 suspended 738 uncured 739 <clause_state> 913
breached 730 cut 731 fulfilled 732 not 914 open 734 overdue 735 settled 736 spent 737 suspended 738 uncured 739 <clause_state> 915
is 916
$END -318 after -318 and -318 assumed -318 before -318 by -318 , -318 curable -318 despite -318 except 917 from -318 instead -318 lapses -318 needs -318 once -318 or -318 parts -318 ) -318 silence -318 STAYING -318 subject -318 survives -318 takes -318 through -318 to -318 unless -318 until -318 when -318 while -318 with -318 within -318 without -318 _AT_MOST -318 _FOR_EACH -318 _IN_ONE -318 _ON_TOP -318
written 918
$END -80
completion 919 expiry 920 termination 921 <cause> 922
$END -321 after -321 and -321 assumed -321 before -321 by -321 , -321 curable -321 despite -321 from -321 instead -321 lapses -321 needs -321 once -321 or -321 parts -321 ) -321 silence -321 STAYING -321 subject -321 survives -321 takes -321 through -321 to -321 unless -321 until -321 when -321 while -321 with -321 within -321 without -321 _AT_MOST -321 _FOR_EACH -321 _IN_ONE -321 _ON_TOP -321
$END -324 after -324 and -324 assumed -324 before -324 by -324 , -324 curable -324 despite -324 from -324 instead -324 lapses -324 needs -324 once -324 or -324 parts -324 ) -324 silence -324 STAYING -324 subject -324 survives -324 takes -324 through -324 to -324 unless -324 until -324 when -324 while -324 with -324 within -324 without -324 _AT_MOST -324 _BY_CAUSE 748 _FOR_EACH -324 _IN_ONE -324 _ON_TOP -324 <by_cause> 923
clause -334 DATE -334 first -334 MONEY -334 NAME -334 no -334 none -334 NUMBER -334 PATH -334 PERCENT -334 STRING -334 withheld -334 yes -334
clause -335 DATE -335 first -335 MONEY -335 NAME -335 no -335 none -335 NUMBER -335 PATH -335 PERCENT -335 STRING -335 withheld -335 yes -335
$END -328 after -328 and -328 assumed -328 before -328 by -328 , -328 curable -328 despite -328 from -328 instead -328 lapses -328 needs -328 once -328 or -328 parts -328 ) -328 silence -328 STAYING -328 subject -328 survives -328 takes -328 through -328 to -328 unless -328 until -328 when -328 while -328 with -328 within -328 without -328 _AT_MOST -328 _FOR_EACH -328 _IN_ONE -328 _ON_TOP -328
$END -439 after -439 and -439 assumed -439 before -439 by -439 , -439 curable -439 despite -439 from -439 instead -439 lapses -439 needs -439 once -439 or -439 parts -439 ) -439 silence -439 STAYING -439 subject -439 survives -439 takes -439 through -439 to -439 unless -439 until -439 when -439 while -439 with -439 within -439 without -439 _AT_MOST -439 _FOR_EACH -439 _IN_ONE -439 _ON_TOP -439
$END -306 after -306 and -306 assumed -306 before -306 by -306 , -306 curable -306 despite -306 from -306 instead -306 lapses -306 needs -306 once -306 or -306 parts -306 ) -306 silence -306 STAYING -306 subject -306 survives -306 takes -306 through -306 to -306 unless -306 until -306 when -306 while -306 with -306 within -306 without -306 _AT_MOST -306 _FOR_EACH -306 _IN_ONE -306 _ON_TOP -306
$END -327 after -327 and -327 assumed -327 before -327 by -327 , -327 curable -327 despite -327 from -327 instead -327 lapses -327 needs -327 once -327 or -327 parts -327 ) -327 silence -327 STAYING -327 subject -327 survives -327 takes -327 through -327 to -327 unless -327 until -327 when -327 while -327 with -327 within -327 without -327 _AT_MOST -327 _FOR_EACH -327 _IN_ONE -327 _ON_TOP -327
$END -506 after -506 and -506 assumed -506 before -506 by -506 , -506 curable -506 despite -506 from -506 instead -506 lapses -506 needs -506 once -506 or -506 parts -506 ) -506 silence -506 STAYING -506 subject -506 survives -506 takes -506 through -506 to -506 unless -506 until -506 when -506 while -506 with -506 within -506 without -506 _AT_MOST -506 _FOR_EACH -506 _IN_ONE -506 _ON_TOP -506
( 924 NAME 925
decide 926
least 927
than 928
or 929
clause 73 first 75 NAME 79 PATH 81 <path> 930
$END -358 after -358 and -358 assumed -358 before -358 by -358 , -358 curable -358 despite -358 from -358 instead -358 lapses -358 needs -358 once -358 or -358 parts -358 ) -358 silence -358 STAYING -358 subject -358 survives -358 takes -358 through -358 to -358 unless -358 until -358 when -358 while -358 with -358 within -358 without -358 _AT_MOST -358 _FOR_EACH -358 _IN_ONE -358 _ON_TOP -358
$END -367 after -367 and -367 assumed -367 at 760 before -367 by -367 , -367 curable -367 despite -367 earlier 761 from -367 instead -367 lapses -367 needs -367 on 762 once -367 or -367 parts -367 ) -367 silence -367 since 763 STAYING -367 subject -367 survives -367 takes -367 through -367 to -367 unless -367 until -367 when -367 while -367 with -367 within -367 without -367 _AT_MOST -367 _FOR_EACH -367 _IN_ONE -367 _ON_TOP -367 <qualifier> 931
NAME 932
NAME -384
$END -308 after -308 and -308 assumed -308 before -308 by -308 , -308 curable -308 despite -308 from -308 instead -308 lapses -308 needs -308 once -308 or -308 parts -308 ) -308 silence -308 STAYING -308 subject -308 survives -308 takes -308 through -308 to -308 unless -308 until -308 when -308 while -308 with -308 within -308 without -308 _AT_MOST -308 _FOR_EACH -308 _IN_ONE -308 _ON_TOP -308
$END -478 after -478 and -478 assumed -478 before -478 by -478 changed -478 , -478 curable -478 decided -478 despite -478 from -478 instead -478 lapses -478 needs -478 once -478 or -478 parts -478 } -478 ) -478 silence -478 STAYING -478 subject -478 survives -478 takes -478 through -478 to -478 unless -478 until -478 when -478 while -478 with -478 within -478 without -478 _AT_MOST -478 _FOR_EACH -478 _IN_ONE -478 _ON_TOP -478
, 933 } -486 <__values_star_13> 934
} 935
than 936
than 937
$END -302 after -302 and -302 assumed -302 before -302 by -302 , -302 curable -302 despite -302 from -302 instead -302 lapses -302 needs -302 once -302 or -302 parts -302 ) -302 silence -302 STAYING -302 subject -302 survives -302 takes -302 through -302 to -302 unless -302 until -302 when -302 while -302 with -302 within -302 without -302 _AT_MOST -302 _FOR_EACH -302 _IN_ONE -302 _ON_TOP -302
$END -305 after -305 and -305 assumed -305 before -305 by -305 , -305 curable -305 despite -305 from -305 instead -305 lapses -305 needs -305 once -305 or -305 parts -305 ) -305 silence -305 STAYING -305 subject -305 survives -305 takes -305 through -305 to -305 unless -305 until -305 when -305 while -305 with -305 within -305 without -305 _AT_MOST -305 _FOR_EACH -305 _IN_ONE -305 _ON_TOP -305
clause 73 DATE 127 first 75 MONEY 129 NAME 79 no 769 none 131 NUMBER 133 PATH 81 PERCENT 134 STRING 136 withheld 86 yes 137 <date> 143 <literal> 566 <path> 569 <value> 770 <values> 938 <withheld> 152 <yes_no> 571
$END -355 after -355 and -355 assumed -355 at 760 before -355 by -355 , -355 curable -355 despite -355 earlier 761 from -355 instead -355 lapses -355 needs -355 on 762 once -355 or -355 parts -355 ) -355 silence -355 since 763 STAYING -355 subject -355 survives -355 takes -355 through -355 to -355 unless -355 until -355 when -355 while -355 with -355 within -355 without -355 _AT_MOST -355 _FOR_EACH -355 _IN_ONE -355 _ON_TOP -355 <qualifier> 939
happened 940
happened 941 not 942
$END -357 after -357 and -357 assumed -357 at 760 before -357 by -357 , -357 curable -357 despite -357 earlier 761 from -357 instead -357 lapses -357 needs -357 on 762 once -357 or -357 parts -357 ) -357 silence -357 since 763 STAYING -357 subject -357 survives -357 takes -357 through -357 to -357 unless -357 until -357 when -357 while -357 with -357 within -357 without -357 _AT_MOST -357 _FOR_EACH -357 _IN_ONE -357 _ON_TOP -357 <qualifier> 943
happened 944
$END -149 after 198 before 199 by 200 curable 201 despite 202 from 203 instead 204 lapses 205 needs 206 once 207 parts 208 silence 209 STAYING 210 subject 211 survives 212 takes 213 through 214 to 215 unless 216 until 217 when 218 while 219 with 220 within 221 without 222 _AT_MOST 223 _FOR_EACH 224 _IN_ONE 225 _ON_TOP 226 <bare_phrase> 228 <gate> 945 <phrase> 784
$END -503 after -503 before -503 by -503 curable -503 despite -503 from -503 instead -503 lapses -503 needs -503 once -503 parts -503 silence -503 STAYING -503 subject -503 survives -503 takes -503 through -503 to -503 unless -503 until -503 when -503 while -503 with -503 within -503 without -503 _AT_MOST -503 _FOR_EACH -503 _IN_ONE -503 _ON_TOP -503
$END -153 after -153 before -153 by -153 curable -153 despite -153 from -153 instead -153 lapses -153 needs -153 once -153 parts -153 silence -153 STAYING -153 subject -153 survives -153 takes -153 through -153 to -153 unless -153 until -153 when -153 while -153 with -153 within -153 without -153 _AT_MOST -153 _FOR_EACH -153 _IN_ONE -153 _ON_TOP -153
$END -44 changed 946 decided 947 starts 948 <changed_by> 949 <decided_by> 950 <starts> 951
$END -494 can -494 cannot -494 may -494 must -494 or -494
and -500 together -500
as 952
$END -120 after -120 before -120 by -120 curable -120 despite -120 from -120 instead -120 lapses -120 needs -120 once -120 parts -120 silence -120 STAYING -120 subject -120 survives -120 takes -120 through -120 to -120 unless -120 until -120 when -120 while -120 with -120 within -120 without -120 _AT_MOST -120 _FOR_EACH -120 _IN_ONE -120 _ON_TOP -120
$END -121 after -121 before -121 by -121 curable -121 despite -121 from -121 instead -121 lapses -121 needs -121 once -121 parts -121 silence -121 STAYING -121 subject -121 survives -121 takes -121 through -121 to -121 unless -121 until -121 when -121 while -121 with -121 within -121 without -121 _AT_MOST -121 _FOR_EACH -121 _IN_ONE -121 _ON_TOP -121
$END -116 after -116 before -116 by -116 curable -116 despite -116 from -116 instead -116 lapses -116 needs -116 once -116 parts -116 silence -116 STAYING -116 subject -116 survives -116 takes -116 through -116 to -116 unless -116 until -116 when -116 while -116 with -116 within -116 without -116 _AT_MOST -116 _FOR_EACH -116 _IN_ONE -116 _ON_TOP -116
$END -117 after -117 before -117 by -117 curable -117 despite -117 from -117 instead -117 lapses -117 needs -117 once -117 parts -117 silence -117 STAYING -117 subject -117 survives -117 takes -117 through -117 to -117 unless -117 until -117 when -117 while -117 with -117 within -117 without -117 _AT_MOST -117 _FOR_EACH -117 _IN_ONE -117 _ON_TOP -117
$END -118 after -118 before -118 by -118 curable -118 despite -118 from -118 instead -118 lapses -118 needs -118 once -118 parts -118 silence -118 STAYING -118 subject -118 survives -118 takes -118 through -118 to -118 unless -118 until -118 when -118 while -118 with -118 within -118 without -118 _AT_MOST -118 _FOR_EACH -118 _IN_ONE -118 _ON_TOP -118
by 953
$END -122 after -122 before -122 by -122 curable -122 despite -122 from -122 instead -122 lapses -122 needs -122 once -122 parts -122 silence -122 STAYING -122 subject -122 survives -122 takes -122 through -122 to -122 unless -122 until -122 when -122 while -122 with -122 within -122 without -122 _AT_MOST -122 _FOR_EACH -122 _IN_ONE -122 _ON_TOP -122
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 <balance> 89 <converted_value> 91 <expr> 954 <fold> 93 <literal_amount> 94 <operand_value> 95 <path> 96 <simple_value> 99 <single_value> 100 <withheld> 101
$END -106 after -106 before -106 by -106 curable -106 despite -106 from -106 instead -106 lapses -106 needs -106 once -106 parts -106 silence -106 STAYING -106 subject -106 survives -106 takes -106 through -106 to -106 unless -106 until -106 when -106 while -106 with -106 within -106 without -106 _AT_MOST -106 _FOR_EACH -106 _IN_ONE -106 _ON_TOP -106
$END -107 after -107 before -107 by -107 curable -107 despite -107 from -107 instead -107 lapses -107 needs -107 once -107 parts -107 silence -107 STAYING -107 subject -107 survives -107 takes -107 through -107 to -107 unless -107 until -107 when -107 while -107 with -107 within -107 without -107 _AT_MOST -107 _FOR_EACH -107 _IN_ONE -107 _ON_TOP -107
$END -114 after -114 before -114 by -114 curable -114 despite -114 from -114 instead -114 lapses -114 needs -114 once -114 parts -114 silence -114 STAYING -114 subject -114 survives -114 takes -114 through -114 to -114 unless -114 until -114 when -114 while -114 with -114 within -114 without -114 _AT_MOST -114 _FOR_EACH -114 _IN_ONE -114 _ON_TOP -114
$END -110 after -110 before -110 by -110 curable -110 despite -110 from -110 instead -110 lapses -110 needs -110 once -110 parts -110 silence -110 STAYING -110 subject -110 survives -110 takes -110 through -110 to -110 unless -110 until -110 when -110 while -110 with -110 within -110 without -110 _AT_MOST -110 _FOR_EACH -110 _IN_ONE -110 _ON_TOP -110
$END -109 after -109 before -109 by -109 curable -109 despite -109 from -109 instead -109 lapses -109 needs -109 once -109 parts -109 silence -109 STAYING -109 subject -109 survives -109 takes -109 through -109 to -109 unless -109 until -109 when -109 while -109 with -109 within -109 without -109 _AT_MOST -109 _FOR_EACH -109 _IN_ONE -109 _ON_TOP -109
$END -111 after -111 before -111 by -111 curable -111 despite -111 from -111 instead -111 lapses -111 needs -111 once -111 parts -111 silence -111 STAYING -111 subject -111 survives -111 takes -111 through -111 to -111 unless -111 until -111 when -111 while -111 with -111 within -111 without -111 _AT_MOST -111 _FOR_EACH -111 _IN_ONE -111 _ON_TOP -111
$END -112 after -112 before -112 by -112 curable -112 despite -112 from -112 instead -112 lapses -112 needs -112 once -112 parts -112 silence -112 STAYING -112 subject -112 survives -112 takes -112 through -112 to -112 unless -112 until -112 when -112 while -112 with -112 within -112 without -112 _AT_MOST -112 _FOR_EACH -112 _IN_ONE -112 _ON_TOP -112
$END -113 after -113 before -113 by -113 curable -113 despite -113 from -113 instead -113 lapses -113 needs -113 once -113 parts -113 silence -113 STAYING -113 subject -113 survives -113 takes -113 through -113 to -113 unless -113 until -113 when -113 while -113 with -113 within -113 without -113 _AT_MOST -113 _FOR_EACH -113 _IN_ONE -113 _ON_TOP -113
$END -92 after 198 before 199 by 200 curable 201 despite 202 from 203 instead 204 lapses 205 needs 206 once 207 parts 208 silence 209 STAYING 210 subject 211 survives 212 takes 213 through 214 to 215 unless 216 until 217 when 218 while 219 with 220 within 221 without 222 _AT_MOST 223 _FOR_EACH 224 _IN_ONE 225 _ON_TOP 226 <bare_phrase> 228 <phrase> 421
adopt 955 amend 956 assign 957 delegate 958 extend 959 keep 604 NAME 593 pay 960 release 961 resume 962 suspend 963 terminate 964 waive 965 <act_name> 966
$END -105 after -105 before -105 by -105 curable -105 despite -105 from -105 instead -105 lapses -105 needs -105 once -105 or 967 parts -105 silence -105 STAYING -105 subject -105 survives -105 takes -105 through -105 to -105 unless -105 until -105 when -105 while -105 with -105 within -105 without -105 _AT_MOST -105 _FOR_EACH -105 _IN_ONE -105 _ON_TOP -105
$END -94 after 198 before 199 by 200 curable 201 despite 202 from 203 instead 204 lapses 205 needs 206 once 207 parts 208 silence 209 STAYING 210 subject 211 survives 212 takes 213 through 214 to 215 unless 216 until 217 when 218 while 219 with 220 within 221 without 222 _AT_MOST 223 _FOR_EACH 224 _IN_ONE 225 _ON_TOP 226 <bare_phrase> 228 <phrase> 421
$END -90 after 198 before 199 by 200 curable 201 despite 202 from 203 instead 204 lapses 205 needs 206 once 207 parts 208 silence 209 STAYING 210 subject 211 survives 212 takes 213 through 214 to 215 unless 216 until 217 when 218 while 219 with 220 within 221 without 222 _AT_MOST 223 _FOR_EACH 224 _IN_ONE 225 _ON_TOP 226 <bare_phrase> 228 <phrase> 421
NAME 281 <names> 968
discharged 969 kept 970 re-based 971 <transition> 972
from 973
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 974 <withheld> 265 <yes_no> 153
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 975 <withheld> 265 <yes_no> 153
$END -265 after -265 assumed -265 before -265 by -265 curable -265 despite -265 from -265 if 976 instead -265 lapses -265 needs -265 once -265 parts -265 silence -265 STAYING -265 subject -265 survives -265 takes -265 through -265 to -265 unless -265 until -265 when -265 while -265 with -265 within -265 without -265 _AT_MOST -265 _FOR_EACH -265 _IN_ONE -265 _ON_TOP -265
$END -275 after -275 assumed -275 before -275 by -275 curable -275 despite -275 from -275 instead -275 lapses -275 needs -275 once -275 parts -275 silence -275 STAYING -275 subject -275 survives -275 takes -275 through -275 to -275 unless -275 until -275 when -275 while -275 with -275 within -275 without -275 _AT_MOST -275 _FOR_EACH -275 _IN_ONE -275 _ON_TOP -275
$END -273 after -273 assumed -273 before -273 by -273 curable -273 despite -273 from -273 instead -273 lapses -273 needs -273 once -273 parts -273 silence -273 STAYING -273 subject -273 survives -273 takes -273 through -273 to -273 unless -273 until -273 when -273 while -273 with -273 within -273 without -273 _AT_MOST -273 _FOR_EACH -273 _IN_ONE -273 _ON_TOP -273
$END -278 after -278 assumed -278 before -278 by -278 curable -278 despite -278 from -278 instead -278 lapses -278 needs -278 once -278 parts -278 silence -278 STAYING -278 subject -278 survives -278 takes -278 through -278 to -278 unless -278 until -278 when -278 while -278 with -278 within -278 without -278 _AT_MOST -278 _FOR_EACH -278 _IN_ONE -278 _ON_TOP -278
$END -291 after -291 assumed -291 before -291 by -291 curable -291 despite -291 from -291 instead -291 lapses -291 needs -291 once -291 parts -291 silence -291 STAYING -291 subject -291 survives -291 takes -291 through -291 to -291 unless -291 until -291 when -291 while -291 with -291 within -291 without -291 _AT_MOST -291 _FOR_EACH -291 _IN_ONE -291 _ON_TOP -291
$END -289 after -289 assumed -289 before -289 by -289 curable -289 despite -289 from -289 instead -289 lapses -289 needs -289 once -289 parts -289 silence -289 STAYING -289 subject -289 survives -289 takes -289 through -289 to -289 unless -289 until -289 when -289 while -289 with -289 within -289 without -289 _AT_MOST -289 _FOR_EACH -289 _IN_ONE -289 _ON_TOP -289
$END -290 after -290 assumed -290 before -290 by -290 curable -290 despite -290 from -290 instead -290 lapses -290 needs -290 once -290 parts -290 silence -290 STAYING -290 subject -290 survives -290 takes -290 through -290 to -290 unless -290 until -290 when -290 while -290 with -290 within -290 without -290 _AT_MOST -290 _FOR_EACH -290 _IN_ONE -290 _ON_TOP -290
for -288 through -288
$END -270 after -270 assumed -270 before -270 by -270 curable -270 despite -270 from -270 instead -270 lapses -270 needs -270 once -270 parts -270 silence -270 STAYING -270 subject -270 survives -270 takes -270 through -270 to -270 unless -270 until -270 when -270 while -270 with -270 within -270 without -270 _AT_MOST -270 _FOR_EACH -270 _IN_ONE -270 _ON_TOP -270
$END -282 after -282 assumed -282 before -282 by -282 curable -282 despite -282 from -282 instead -282 lapses -282 needs -282 once -282 parts -282 silence -282 STAYING -282 subject -282 survives -282 takes -282 through -282 to -282 unless -282 until -282 when -282 while -282 with -282 within -282 without -282 _AT_MOST -282 _FOR_EACH -282 _IN_ONE -282 _ON_TOP -282
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 977 <withheld> 265 <yes_no> 153
$END -280 after -280 assumed -280 before -280 by -280 curable -280 despite -280 from -280 instead -280 lapses -280 needs -280 once -280 parts -280 silence -280 STAYING -280 subject -280 survives -280 takes -280 through -280 to -280 unless -280 until -280 when -280 while -280 with -280 within -280 without -280 _AT_MOST -280 _FOR_EACH -280 _IN_ONE -280 _ON_TOP -280
$END -250 after -250 assumed -250 before -250 by -250 curable -250 despite -250 from -250 instead -250 lapses -250 needs -250 once -250 parts -250 silence -250 STAYING -250 subject -250 survives -250 takes -250 through -250 to -250 unless -250 until -250 when -250 while -250 with -250 within -250 without -250 _AT_MOST -250 _FOR_EACH -250 _IN_ONE -250 _ON_TOP -250
$END -274 after -274 assumed -274 before -274 by -274 curable -274 despite -274 from -274 instead -274 lapses -274 needs -274 once -274 parts -274 silence -274 STAYING -274 subject -274 survives -274 takes -274 through -274 to -274 unless -274 until -274 when -274 while -274 with -274 within -274 without -274 _AT_MOST -274 _FOR_EACH -274 _IN_ONE -274 _ON_TOP -274
REF 277 <refs> 978
$END -269 after -269 assumed -269 before -269 by -269 curable -269 despite -269 from -269 instead -269 lapses -269 needs -269 once -269 parts -269 silence -269 STAYING -269 subject -269 survives -269 takes -269 through -269 to -269 unless -269 until -269 when -269 while -269 with -269 within -269 without -269 _AT_MOST -269 _FOR_EACH -269 _IN_ONE -269 _ON_TOP -269
to 979
$END -144 after 198 before 199 by 200 curable 201 despite 202 from 203 instead 204 lapses 205 needs 206 once 207 parts 208 silence 209 STAYING 210 subject 211 survives 212 takes 213 through 214 to 215 unless 216 until 217 when 218 while 219 with 220 within 221 without 222 _AT_MOST 223 _FOR_EACH 224 _IN_ONE 225 _ON_TOP 226 <__norm_star_3> 980 <bare_phrase> 228 <phrase> 229
$END -68
clock 981 deadline 982
$END -136 after -136 before -136 by -136 curable -136 despite -136 from -136 instead -136 lapses -136 needs -136 once -136 parts -136 silence -136 STAYING -136 subject -136 survives -136 takes -136 through -136 to -136 unless -136 until -136 when -136 while -136 with -136 within -136 without -136 _AT_MOST -136 _FOR_EACH -136 _IN_ONE -136 _ON_TOP -136
$END -175
or 983
$END -406 after -406 and -406 assumed -406 before -406 by -406 : -406 , -406 converted -406 curable -406 despite -406 from -406 instead -406 is -406 lapses -406 less -406 needs -406 once -406 or -406 parts -406 plus -406 ) -406 silence -406 STAYING -406 subject -406 survives -406 takes -406 through -406 times -406 to -406 unless -406 until -406 when -406 while -406 with -406 within -406 without -406 _AND_THE -406 _AT_MOST -406 _FOR_EACH -406 _IN_ANY -406 _IN_ONE -406 _IN_OVER -406 _ON_TOP -406
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 984 <times> 985 <withheld> 265 <yes_no> 153
NAME 986
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 984 <times> 987 <withheld> 265 <yes_no> 153
NAME 988
$END -196 assumed -196
$END -197 assumed -197
clause 126 first 75 FOLD 76 ( 128 NAME 79 no 130 not 132 PATH 81 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 989 <counted> 142 <fold> 145 <happened> 146 <operand> 149 <path> 150 <yes_no> 153
the 990
clause 126 first 75 FOLD 76 ( 128 NAME 79 no 130 not 132 PATH 81 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 991 <counted> 142 <fold> 145 <happened> 146 <operand> 149 <path> 150 <yes_no> 153
when 992
choice 993
$END -205 assumed -205
$END -35 or 583
$END -18 changed -18 decided -18 starts -18
NUMBER 994
to 995
$END -522 after -522 assumed -522 before -522 by -522 , -522 curable -522 despite -522 for -522 from -522 instead -522 lapses -522 needs -522 once -522 parts -522 silence -522 STAYING -522 subject -522 survives -522 takes -522 through -522 to -522 unless -522 until -522 when -522 while -522 with -522 within -522 without -522 _AND_THE -522 _AT_MOST -522 _FOR_EACH -522 _IN_ONE -522 _ON_TOP -522
$END -6
$END -520 assumed -520 at -520 , -520 oldest -520 ) -520
each 996
$END -155
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 997 <withheld> 265 <yes_no> 153
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 998 <withheld> 265 <yes_no> 153
$END -168 assumed -168
$END -464 assumed -464 , -464 converted -464 less -464 plus -464 since 689 times -464 where 519 _IN_ANY -464 _IN_OVER -464 _IN_THE 691 <in_the> 999 <since_time> 1000 <where> 1001 <window_cap> 1002
$END -457 assumed -457 , -457 less -457 plus -457 times -457 _IN_ANY -457 _IN_OVER -457
with 1003
NUMBER 255 <duration> 1004
$END -179 assumed -179 , -179 since 1005
NAME 1006
$END -164 assumed -164
NAME 1007
clause 73 first 75 FOLD 491 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 492 the 84 withheld 86 _BALANCE 87 <balance> 89 <converted_cap> 494 <literal_amount> 94 <operand_cap> 1008 <path> 96 <simple_value> 496 <single_cap> 497 <withheld> 101
$END -515 assumed -515 , -515 less -515 plus -515 times -515 _IN_ANY -515 _IN_OVER -515
clause 126 first 75 FOLD 76 ( 128 NAME 79 no 130 not 132 PATH 81 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 1009 <counted> 142 <fold> 145 <happened> 146 <operand> 149 <path> 150 <yes_no> 153
business 1010 deadline 449 earlier 450 end 451 later 452 start 453
after 1011 before 1012
$END -452 assumed -452 : -452 , -452 converted -452 is -452 less -452 plus -452 ) -452 times -452 to -452 _AND_THE -452 _IN_ANY -452 _IN_OVER -452
$END -391 assumed -391 : -391 , -391 converted -391 for 344 is -391 less -391 plus -391 ) -391 times -391 to -391 _AND_THE -391 _IN_ANY -391 _IN_OVER -391 <same> 1013
$END -397 assumed -397 : -397 , -397 converted -397 is -397 less -397 plus -397 ) -397 times -397 to -397 _AND_THE -397 _IN_ANY -397 _IN_OVER -397
NUMBER 255 <duration> 1014
NAME 1015
$END -443 assumed -443 : -443 , -443 converted -443 is -443 less -443 plus -443 ) -443 times -443 to -443 _AND_THE -443 _IN_OVER -443
, 1016 <__exprs_plus_11> 1017
) 1018
) 1019
at 1020
part 1021
row 1022
clause 73 DATE 127 first 253 ( 873 NAME 79 NUMBER 255 PATH 81 the 874 withheld 86 <date> 258 <deadline_of> 259 <duration> 875 <instant> 1023 <path> 877 <period_edge> 262 <plain_time> 878 <withheld> 265
NAME 1024
$END -216 assumed -216
, 1025
NAME 1026
$END -237 assumed -237 , -237
invoice 1027 use 1028
) 1029
most 1030
$END -210 assumed -210
paid 1031
$END -223 assumed -223
after 1032
NAME 1033
away 1034
due 1035 prorated 1036
periods 1037
$END -227 assumed -227
period 1038
$END -225 assumed -225
$END -226 assumed -226
$END -346 after -346 and -346 assumed -346 before -346 by -346 , -346 curable -346 despite -346 from -346 instead -346 lapses -346 needs -346 once -346 or -346 parts -346 ) -346 silence -346 STAYING -346 subject -346 survives -346 takes -346 through -346 to -346 unless -346 until -346 when -346 while -346 with -346 within -346 without -346 _AT_MOST -346 _FOR_EACH -346 _IN_ONE -346 _ON_TOP -346
$END -317 after -317 and -317 assumed -317 before -317 by -317 , -317 curable -317 despite -317 from -317 instead -317 lapses -317 needs -317 once -317 or -317 parts -317 ) -317 silence -317 STAYING -317 subject -317 survives -317 takes -317 through -317 to -317 unless -317 until -317 when -317 while -317 with -317 within -317 without -317 _AT_MOST -317 _FOR_EACH -317 _IN_ONE -317 _ON_TOP -317
is -347
breached 730 cut 731 fulfilled 732 open 734 overdue 735 settled 736 spent 737 suspended 738 uncured 739 <clause_state> 1039
$END -312 after -312 and -312 assumed -312 before -312 by -312 , -312 curable -312 despite -312 from -312 instead -312 lapses -312 needs -312 once -312 or -312 parts -312 ) -312 silence -312 STAYING -312 subject -312 survives -312 takes -312 through -312 to -312 unless -312 until -312 when -312 while -312 with -312 within -312 without -312 _AT_MOST -312 _FOR_EACH -312 _IN_ONE -312 _ON_TOP -312
breached 730 cut 731 fulfilled 732 open 734 overdue 735 settled 736 spent 737 suspended 738 uncured 739 <clause_state> 1040
$END -311 after -311 and -311 assumed -311 before -311 by -311 , -311 curable -311 despite -311 from -311 instead -311 lapses -311 needs -311 once -311 or -311 parts -311 ) -311 silence -311 STAYING -311 subject -311 survives -311 takes -311 through -311 to -311 unless -311 until -311 when -311 while -311 with -311 within -311 without -311 _AT_MOST -311 _FOR_EACH -311 _IN_ONE -311 _ON_TOP -311
breached 730 cut 731 fulfilled 732 not 1041 open 734 overdue 735 settled 736 spent 737 suspended 738 uncured 739 <clause_state> 1042
REF 1043
$END -81
$END -351 after -351 and -351 assumed -351 before -351 by -351 , -351 curable -351 despite -351 from -351 instead -351 lapses -351 needs -351 once -351 or -351 parts -351 ) -351 silence -351 STAYING -351 subject -351 survives -351 takes -351 through -351 to -351 unless -351 until -351 when -351 while -351 with -351 within -351 without -351 _AT_MOST -351 _FOR_EACH -351 _IN_ONE -351 _ON_TOP -351
$END -350 after -350 and -350 assumed -350 before -350 by -350 , -350 curable -350 despite -350 from -350 instead -350 lapses -350 needs -350 once -350 or -350 parts -350 ) -350 silence -350 STAYING -350 subject -350 survives -350 takes -350 through -350 to -350 unless -350 until -350 when -350 while -350 with -350 within -350 without -350 _AT_MOST -350 _FOR_EACH -350 _IN_ONE -350 _ON_TOP -350
$END -349 after -349 and -349 assumed -349 before -349 by -349 , -349 curable -349 despite -349 from -349 instead -349 lapses -349 needs -349 once -349 or -349 parts -349 ) -349 silence -349 STAYING -349 subject -349 survives -349 takes -349 through -349 to -349 unless -349 until -349 when -349 while -349 with -349 within -349 without -349 _AT_MOST -349 _FOR_EACH -349 _IN_ONE -349 _ON_TOP -349
$END -348 after -348 and -348 assumed -348 before -348 by -348 , -348 curable -348 despite -348 from -348 instead -348 lapses -348 needs -348 once -348 or -348 parts -348 ) -348 silence -348 STAYING -348 subject -348 survives -348 takes -348 through -348 to -348 unless -348 until -348 when -348 while -348 with -348 within -348 without -348 _AT_MOST -348 _FOR_EACH -348 _IN_ONE -348 _ON_TOP -348
$END -323 after -323 and -323 assumed -323 before -323 by -323 , -323 curable -323 despite -323 from -323 instead -323 lapses -323 needs -323 once -323 or -323 parts -323 ) -323 silence -323 STAYING -323 subject -323 survives -323 takes -323 through -323 to -323 unless -323 until -323 when -323 while -323 with -323 within -323 without -323 _AT_MOST -323 _FOR_EACH -323 _IN_ONE -323 _ON_TOP -323
NAME 281 <names> 1044
$END -369 after -369 and -369 assumed -369 before -369 by -369 : -369 , -369 converted -369 curable -369 despite -369 from -369 has -369 instead -369 is -369 lapses -369 less -369 needs -369 of -369 once -369 or -369 parts -369 plus -369 ) -369 silence -369 STAYING -369 subject -369 survives -369 takes -369 through -369 times -369 to -369 unless -369 until -369 when -369 while -369 with -369 within -369 without -369 _AND_THE -369 _AT_MOST -369 _FOR_EACH -369 _IN_ANY -369 _IN_ONE -369 _IN_OVER -369 _ON_TOP -369
NAME -383
NUMBER 255 <duration> 1045
clause 73 first 75 NAME 79 PATH 81 <path> 1046
before 1047
$END -376 after -376 and -376 assumed -376 before -376 by -376 , -376 curable -376 despite -376 from -376 instead -376 lapses -376 needs -376 once -376 or -376 parts -376 ) -376 silence -376 STAYING -376 subject -376 survives -376 takes -376 through -376 to -376 unless -376 until -376 when -376 while -376 with -376 within -376 without -376 _AT_MOST -376 _FOR_EACH -376 _IN_ONE -376 _ON_TOP -376
$END -366 after -366 and -366 assumed -366 before -366 by -366 , -366 curable -366 despite -366 from -366 instead -366 lapses -366 needs -366 once -366 or -366 parts -366 ) -366 silence -366 STAYING -366 subject -366 survives -366 takes -366 through -366 to -366 unless -366 until -366 when -366 while -366 with -366 within -366 without -366 _AT_MOST -366 _FOR_EACH -366 _IN_ONE -366 _ON_TOP -366
$END -309 after -309 and -309 assumed -309 before -309 by -309 , -309 curable -309 despite -309 from -309 instead -309 lapses -309 needs -309 once -309 or -309 parts -309 ) -309 silence -309 STAYING -309 subject -309 survives -309 takes -309 through -309 to -309 unless -309 until -309 when -309 while -309 with -309 within -309 without -309 _AT_MOST -309 _FOR_EACH -309 _IN_ONE -309 _ON_TOP -309
clause 73 DATE 127 first 75 MONEY 129 NAME 79 no 769 none 131 NUMBER 133 PATH 81 PERCENT 134 STRING 136 withheld 86 yes 137 <date> 143 <literal> 566 <path> 569 <value> 1048 <withheld> 152 <yes_no> 571
, 1049 } -485
$END -303 after -303 and -303 assumed -303 before -303 by -303 , -303 curable -303 despite -303 from -303 instead -303 lapses -303 needs -303 once -303 or -303 parts -303 ) -303 silence -303 STAYING -303 subject -303 survives -303 takes -303 through -303 to -303 unless -303 until -303 when -303 while -303 with -303 within -303 without -303 _AT_MOST -303 _FOR_EACH -303 _IN_ONE -303 _ON_TOP -303
clause -332 DATE -332 first -332 MONEY -332 NAME -332 no -332 none -332 NUMBER -332 PATH -332 PERCENT -332 STRING -332 withheld -332 yes -332
clause -330 DATE -330 first -330 MONEY -330 NAME -330 no -330 none -330 NUMBER -330 PATH -330 PERCENT -330 STRING -330 withheld -330 yes -330
} 1050
$END -354 after -354 and -354 assumed -354 before -354 by -354 , -354 curable -354 despite -354 from -354 instead -354 lapses -354 needs -354 once -354 or -354 parts -354 ) -354 silence -354 STAYING -354 subject -354 survives -354 takes -354 through -354 to -354 unless -354 until -354 when -354 while -354 with -354 within -354 without -354 _AT_MOST -354 _FOR_EACH -354 _IN_ONE -354 _ON_TOP -354
$END -363 after -363 and -363 assumed -363 at 760 before -363 by -363 , -363 curable -363 despite -363 earlier 761 from -363 instead -363 lapses -363 needs -363 on 762 once -363 or -363 parts -363 ) -363 silence -363 since 763 STAYING -363 subject -363 survives -363 takes -363 through -363 to -363 unless -363 until -363 when -363 while -363 with -363 within -363 without -363 _AT_MOST -363 _FOR_EACH -363 _IN_ONE -363 _ON_TOP -363 <qualifier> 1051
$END -353 after -353 and -353 assumed -353 at 760 before -353 by -353 , -353 curable -353 despite -353 earlier 761 from -353 instead -353 lapses -353 needs -353 on 762 once -353 or -353 parts -353 ) -353 silence -353 since 763 STAYING -353 subject -353 survives -353 takes -353 through -353 to -353 unless -353 until -353 when -353 while -353 with -353 within -353 without -353 _AT_MOST -353 _FOR_EACH -353 _IN_ONE -353 _ON_TOP -353 <qualifier> 1052
happened 1053
$END -356 after -356 and -356 assumed -356 before -356 by -356 , -356 curable -356 despite -356 from -356 instead -356 lapses -356 needs -356 once -356 or -356 parts -356 ) -356 silence -356 STAYING -356 subject -356 survives -356 takes -356 through -356 to -356 unless -356 until -356 when -356 while -356 with -356 within -356 without -356 _AT_MOST -356 _FOR_EACH -356 _IN_ONE -356 _ON_TOP -356
$END -365 after -365 and -365 assumed -365 at 760 before -365 by -365 , -365 curable -365 despite -365 earlier 761 from -365 instead -365 lapses -365 needs -365 on 762 once -365 or -365 parts -365 ) -365 silence -365 since 763 STAYING -365 subject -365 survives -365 takes -365 through -365 to -365 unless -365 until -365 when -365 while -365 with -365 within -365 without -365 _AT_MOST -365 _FOR_EACH -365 _IN_ONE -365 _ON_TOP -365 <qualifier> 1054
$END -504 after -504 before -504 by -504 curable -504 despite -504 from -504 instead -504 lapses -504 needs -504 once -504 parts -504 silence -504 STAYING -504 subject -504 survives -504 takes -504 through -504 to -504 unless -504 until -504 when -504 while -504 with -504 within -504 without -504 _AT_MOST -504 _FOR_EACH -504 _IN_ONE -504 _ON_TOP -504
by 1055
by 1056
clause 73 DATE 127 first 75 MONEY 129 NAME 79 no 769 none 131 NUMBER 133 PATH 81 PERCENT 134 STRING 136 withheld 86 yes 137 <date> 143 <literal> 566 <path> 569 <value> 1057 <withheld> 152 <yes_no> 571
$END -42 decided 947 <decided_by> 1058
$END -43
$END -40 changed 946 decided 947 <changed_by> 1059 <decided_by> 1060
NAME 1061
at 1062
) 1063
$END -134 after -134 before -134 by -134 curable -134 despite -134 from -134 instead -134 lapses -134 needs -134 once -134 or -134 parts -134 silence -134 STAYING -134 subject -134 survives -134 takes -134 through -134 to -134 unless -134 until -134 when -134 while -134 with -134 within -134 without -134 _AT_MOST -134 _FOR_EACH -134 _IN_ONE -134 _ON_TOP -134
$END -135 after -135 before -135 by -135 curable -135 despite -135 from -135 instead -135 lapses -135 needs -135 once -135 or -135 parts -135 silence -135 STAYING -135 subject -135 survives -135 takes -135 through -135 to -135 unless -135 until -135 when -135 while -135 with -135 within -135 without -135 _AT_MOST -135 _FOR_EACH -135 _IN_ONE -135 _ON_TOP -135
$END -132 after -132 before -132 by -132 curable -132 despite -132 from -132 instead -132 lapses -132 needs -132 once -132 or -132 parts -132 silence -132 STAYING -132 subject -132 survives -132 takes -132 through -132 to -132 unless -132 until -132 when -132 while -132 with -132 within -132 without -132 _AT_MOST -132 _FOR_EACH -132 _IN_ONE -132 _ON_TOP -132
$END -133 after -133 before -133 by -133 curable -133 despite -133 from -133 instead -133 lapses -133 needs -133 once -133 or -133 parts -133 silence -133 STAYING -133 subject -133 survives -133 takes -133 through -133 to -133 unless -133 until -133 when -133 while -133 with -133 within -133 without -133 _AT_MOST -133 _FOR_EACH -133 _IN_ONE -133 _ON_TOP -133
$END -131 after -131 before -131 by -131 curable -131 despite -131 from -131 instead -131 lapses -131 needs -131 once -131 or -131 parts -131 silence -131 STAYING -131 subject -131 survives -131 takes -131 through -131 to -131 unless -131 until -131 when -131 while -131 with -131 within -131 without -131 _AT_MOST -131 _FOR_EACH -131 _IN_ONE -131 _ON_TOP -131
$END -124 after -124 before -124 by -124 curable -124 despite -124 from -124 instead -124 lapses -124 needs -124 once -124 or -124 parts -124 silence -124 STAYING -124 subject -124 survives -124 takes -124 through -124 to -124 unless -124 until -124 when -124 while -124 with -124 within -124 without -124 _AT_MOST -124 _FOR_EACH -124 _IN_ONE -124 _ON_TOP -124
$END -130 after -130 before -130 by -130 curable -130 despite -130 from -130 instead -130 lapses -130 needs -130 once -130 or -130 parts -130 silence -130 STAYING -130 subject -130 survives -130 takes -130 through -130 to -130 unless -130 until -130 when -130 while -130 with -130 within -130 without -130 _AT_MOST -130 _FOR_EACH -130 _IN_ONE -130 _ON_TOP -130
$END -127 after -127 before -127 by -127 curable -127 despite -127 from -127 instead -127 lapses -127 needs -127 once -127 or -127 parts -127 silence -127 STAYING -127 subject -127 survives -127 takes -127 through -127 to -127 unless -127 until -127 when -127 while -127 with -127 within -127 without -127 _AT_MOST -127 _FOR_EACH -127 _IN_ONE -127 _ON_TOP -127
$END -126 after -126 before -126 by -126 curable -126 despite -126 from -126 instead -126 lapses -126 needs -126 once -126 or -126 parts -126 silence -126 STAYING -126 subject -126 survives -126 takes -126 through -126 to -126 unless -126 until -126 when -126 while -126 with -126 within -126 without -126 _AT_MOST -126 _FOR_EACH -126 _IN_ONE -126 _ON_TOP -126
$END -128 after -128 before -128 by -128 curable -128 despite -128 from -128 instead -128 lapses -128 needs -128 once -128 or -128 parts -128 silence -128 STAYING -128 subject -128 survives -128 takes -128 through -128 to -128 unless -128 until -128 when -128 while -128 with -128 within -128 without -128 _AT_MOST -128 _FOR_EACH -128 _IN_ONE -128 _ON_TOP -128
$END -129 after -129 before -129 by -129 curable -129 despite -129 from -129 instead -129 lapses -129 needs -129 once -129 or -129 parts -129 silence -129 STAYING -129 subject -129 survives -129 takes -129 through -129 to -129 unless -129 until -129 when -129 while -129 with -129 within -129 without -129 _AT_MOST -129 _FOR_EACH -129 _IN_ONE -129 _ON_TOP -129
$END -501 after -501 before -501 by -501 curable -501 despite -501 from -501 instead -501 lapses -501 needs -501 once -501 or -501 parts -501 silence -501 STAYING -501 subject -501 survives -501 takes -501 through -501 to -501 unless -501 until -501 when -501 while -501 with -501 within -501 without -501 _AT_MOST -501 _FOR_EACH -501 _IN_ONE -501 _ON_TOP -501
adopt 955 amend 956 assign 957 delegate 958 extend 959 keep 604 NAME 593 pay 960 release 961 resume 962 suspend 963 terminate 964 waive 965 <act_name> 1064
$END -13
$END -73 assumed -73
$END -71 assumed -71
$END -72 assumed -72
$END -70 assumed 1065
DATE 1066
$END -267 after -267 assumed -267 before -267 by -267 curable -267 despite -267 from -267 instead -267 lapses -267 needs -267 once -267 parts -267 silence -267 STAYING -267 subject -267 survives -267 takes -267 through -267 to -267 unless -267 until -267 when -267 while -267 with -267 within -267 without -267 _AT_MOST -267 _FOR_EACH -267 _IN_ONE -267 _ON_TOP -267
$END -266 after -266 assumed -266 before -266 by -266 curable -266 despite -266 from -266 instead -266 lapses -266 needs -266 once -266 parts -266 silence -266 STAYING -266 subject -266 survives -266 takes -266 through -266 to -266 unless -266 until -266 when -266 while -266 with -266 within -266 without -266 _AT_MOST -266 _FOR_EACH -266 _IN_ONE -266 _ON_TOP -266
clause 126 first 75 FOLD 76 ( 128 NAME 79 no 130 not 132 PATH 81 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 1067 <counted> 142 <fold> 145 <happened> 146 <operand> 149 <path> 150 <yes_no> 153
$END -281 after -281 assumed -281 before -281 by -281 curable -281 despite -281 from -281 instead -281 lapses -281 needs -281 once -281 parts -281 silence -281 STAYING -281 subject -281 survives -281 takes -281 through -281 to -281 unless -281 until -281 when -281 while -281 with -281 within -281 without -281 _AT_MOST -281 _FOR_EACH -281 _IN_ONE -281 _ON_TOP -281
$END -261 after -261 assumed -261 before -261 by -261 curable -261 despite -261 from -261 instead -261 lapses -261 needs -261 once -261 parts -261 silence -261 STAYING -261 subject -261 survives -261 takes -261 through -261 to -261 unless -261 until -261 when -261 while -261 with -261 within -261 without -261 _AT_MOST -261 _FOR_EACH -261 _IN_ONE -261 _ON_TOP -261
NAME 1068
$END -143 after 198 before 199 by 200 curable 201 despite 202 from 203 instead 204 lapses 205 needs 206 once 207 parts 208 silence 209 STAYING 210 subject 211 survives 212 takes 213 through 214 to 215 unless 216 until 217 when 218 while 219 with 220 within 221 without 222 _AT_MOST 223 _FOR_EACH 224 _IN_ONE 225 _ON_TOP 226 <bare_phrase> 228 <phrase> 421
runs 1069 stops 1070
falls 1071
after 1072 before 1073
, 1074 <__times_plus_9> 1075
) 1076
$END -408 after -408 and -408 assumed -408 before -408 by -408 : -408 , -408 converted -408 curable -408 despite -408 from -408 instead -408 is -408 lapses -408 less -408 needs -408 once -408 or -408 parts -408 plus -408 ) -408 silence -408 STAYING -408 subject -408 survives -408 takes -408 through -408 times -408 to -408 unless -408 until -408 when -408 while -408 with -408 within -408 without -408 _AND_THE -408 _AT_MOST -408 _FOR_EACH -408 _IN_ANY -408 _IN_ONE -408 _IN_OVER -408 _ON_TOP -408
) 1077
$END -407 after -407 and -407 assumed -407 before -407 by -407 : -407 , -407 converted -407 curable -407 despite -407 from -407 instead -407 is -407 lapses -407 less -407 needs -407 once -407 or -407 parts -407 plus -407 ) -407 silence -407 STAYING -407 subject -407 survives -407 takes -407 through -407 times -407 to -407 unless -407 until -407 when -407 while -407 with -407 within -407 without -407 _AND_THE -407 _AT_MOST -407 _FOR_EACH -407 _IN_ANY -407 _IN_ONE -407 _IN_OVER -407 _ON_TOP -407
$END -198 assumed -198
rest 1078
$END -200 assumed -200
clause 126 first 75 FOLD 76 ( 128 NAME 79 no 130 not 132 PATH 81 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 1079 <counted> 142 <fold> 145 <happened> 146 <operand> 149 <path> 150 <yes_no> 153
of 1080
$END -20 changed -20 decided -20 starts -20 to 1081
PERCENT 1082
NAME 1083
$END -183 assumed -183
$END -182 assumed -182
$END -465 assumed -465 , -465 converted -465 less -465 plus -465 times -465 _IN_ANY -465 _IN_OVER -465
$END -466 assumed -466 , -466 converted -466 less -466 plus -466 times -466 _IN_ANY -466 _IN_OVER -466
$END -462 assumed -462 , -462 converted -462 less -462 plus -462 since 689 times -462 _IN_ANY -462 _IN_OVER -462 _IN_THE 691 <in_the> 999 <since_time> 1000 <window_cap> 1084
$END -463 assumed -463 , -463 converted -463 less -463 plus -463 times -463 _IN_ANY -463 _IN_OVER -463
NAME 281 <names> 1085
$END -177 assumed -177 , -177
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 1086 <withheld> 265 <yes_no> 153
$END -178 assumed -178 , -178
on 1087
$END -516 assumed -516 , -516 less -516 plus -516 times -516 _IN_ANY -516 _IN_OVER -516
) 1088
day 1089
clause 73 DATE 127 first 253 ( 873 NAME 79 NUMBER 255 PATH 81 the 874 withheld 86 <date> 258 <deadline_of> 259 <duration> 875 <instant> 1090 <path> 877 <period_edge> 262 <plain_time> 878 <withheld> 265
clause 73 DATE 127 first 253 ( 873 NAME 79 NUMBER 255 PATH 81 the 874 withheld 86 <date> 258 <deadline_of> 259 <duration> 875 <instant> 1091 <path> 877 <period_edge> 262 <plain_time> 878 <withheld> 265
$END -405 assumed -405 : -405 , -405 converted -405 is -405 less -405 plus -405 ) -405 times -405 to -405 _AND_THE -405 _IN_ANY -405 _IN_OVER -405
$END -449 assumed -449 : -449 , -449 converted -449 is -449 less -449 plus -449 ) -449 times -449 to -449 _AND_THE -449 _IN_OVER -449
$END -451 assumed -451 : -451 , -451 converted -451 is -451 less -451 plus -451 ) -451 times -451 to -451 _AND_THE -451 _IN_ANY -451 _IN_OVER -451
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 <balance> 89 <converted_value> 91 <expr> 1092 <fold> 93 <literal_amount> 94 <operand_value> 95 <path> 96 <simple_value> 99 <single_value> 100 <withheld> 101
, 1093 ) -442
$END -435 assumed -435 : -435 , -435 converted -435 less -435 plus -435 ) -435 times -435 to -435 _AND_THE -435 _IN_ANY -435 _IN_OVER -435
$END -436 assumed -436 : -436 , -436 converted -436 less -436 plus -436 ) -436 times -436 to -436 _AND_THE -436 _IN_ANY -436 _IN_OVER -436
the 1094
at 1095
reached 1096
$END -429 assumed -429 : -429 , -429 converted -429 less -429 plus -429 ) -429 times -429 to -429 _AND_THE -429 _IN_OVER -429
: 1097
from 1098
$END -215 assumed -215
$END -236 assumed -236 , -236
$END -235 assumed -235 , -235
$END -447 assumed -447 : -447 , -447 converted -447 is -447 less -447 plus -447 ) -447 since -447 times -447 to -447 _AND_THE -447 _IN_ANY -447 _IN_OVER -447 _IN_THE -447
PERCENT 1099
from 1100
the 1101
$END -220 assumed -220
$END -233 assumed -233
in 1102
by 1103
$END -229 assumed -229
$END -228 assumed -228
$END -316 after -316 and -316 assumed -316 before -316 by -316 , -316 curable -316 despite -316 from -316 instead -316 lapses -316 needs -316 once -316 or -316 parts -316 ) -316 silence -316 STAYING -316 subject -316 survives -316 takes -316 through -316 to -316 unless -316 until -316 when -316 while -316 with -316 within -316 without -316 _AT_MOST -316 _FOR_EACH -316 _IN_ONE -316 _ON_TOP -316
$END -315 after -315 and -315 assumed -315 before -315 by -315 , -315 curable -315 despite -315 from -315 instead -315 lapses -315 needs -315 once -315 or -315 parts -315 ) -315 silence -315 STAYING -315 subject -315 survives -315 takes -315 through -315 to -315 unless -315 until -315 when -315 while -315 with -315 within -315 without -315 _AT_MOST -315 _FOR_EACH -315 _IN_ONE -315 _ON_TOP -315
breached 730 cut 731 fulfilled 732 open 734 overdue 735 settled 736 spent 737 suspended 738 uncured 739 <clause_state> 1104
$END -310 after -310 and -310 assumed -310 before -310 by -310 , -310 curable -310 despite -310 from -310 instead -310 lapses -310 needs -310 once -310 or -310 parts -310 ) -310 silence -310 STAYING -310 subject -310 survives -310 takes -310 through -310 to -310 unless -310 until -310 when -310 while -310 with -310 within -310 without -310 _AT_MOST -310 _FOR_EACH -310 _IN_ONE -310 _ON_TOP -310
$END -320 after -320 and -320 assumed -320 before -320 by -320 , -320 curable -320 despite -320 from -320 instead -320 lapses -320 needs -320 once -320 or -320 parts -320 ) -320 silence -320 STAYING -320 subject -320 survives -320 takes -320 through -320 to -320 unless -320 until -320 when -320 while -320 with -320 within -320 without -320 _AND_REF 1105 _AT_MOST -320 _FOR_EACH -320 _IN_ONE -320 _ON_TOP -320 <__atom_star_8> 1106
) 1107
ago 1108 before 1109
$END -374 after -374 and -374 assumed -374 before -374 by -374 , -374 curable -374 despite -374 for 344 from -374 instead -374 lapses -374 needs -374 once -374 or -374 parts -374 ) -374 silence -374 STAYING -374 subject -374 survives -374 takes -374 through -374 to -374 unless -374 until -374 when -374 while -374 with -374 within -374 without -374 _AT_MOST -374 _FOR_EACH -374 _IN_ONE -374 _ON_TOP -374 <same> 1110
DATE 1111
, -517 } -517
clause 73 DATE 127 first 75 MONEY 129 NAME 79 no 769 none 131 NUMBER 133 PATH 81 PERCENT 134 STRING 136 withheld 86 yes 137 <date> 143 <literal> 566 <path> 569 <value> 1112 <withheld> 152 <yes_no> 571
$END -304 after -304 and -304 assumed -304 before -304 by -304 , -304 curable -304 despite -304 from -304 instead -304 lapses -304 needs -304 once -304 or -304 parts -304 ) -304 silence -304 STAYING -304 subject -304 survives -304 takes -304 through -304 to -304 unless -304 until -304 when -304 while -304 with -304 within -304 without -304 _AT_MOST -304 _FOR_EACH -304 _IN_ONE -304 _ON_TOP -304
$END -362 after -362 and -362 assumed -362 before -362 by -362 , -362 curable -362 despite -362 from -362 instead -362 lapses -362 needs -362 once -362 or -362 parts -362 ) -362 silence -362 STAYING -362 subject -362 survives -362 takes -362 through -362 to -362 unless -362 until -362 when -362 while -362 with -362 within -362 without -362 _AT_MOST -362 _FOR_EACH -362 _IN_ONE -362 _ON_TOP -362
$END -352 after -352 and -352 assumed -352 before -352 by -352 , -352 curable -352 despite -352 from -352 instead -352 lapses -352 needs -352 once -352 or -352 parts -352 ) -352 silence -352 STAYING -352 subject -352 survives -352 takes -352 through -352 to -352 unless -352 until -352 when -352 while -352 with -352 within -352 without -352 _AT_MOST -352 _FOR_EACH -352 _IN_ONE -352 _ON_TOP -352
$END -361 after -361 and -361 assumed -361 at 760 before -361 by -361 , -361 curable -361 despite -361 earlier 761 from -361 instead -361 lapses -361 needs -361 on 762 once -361 or -361 parts -361 ) -361 silence -361 since 763 STAYING -361 subject -361 survives -361 takes -361 through -361 to -361 unless -361 until -361 when -361 while -361 with -361 within -361 without -361 _AT_MOST -361 _FOR_EACH -361 _IN_ONE -361 _ON_TOP -361 <qualifier> 1113
$END -364 after -364 and -364 assumed -364 before -364 by -364 , -364 curable -364 despite -364 from -364 instead -364 lapses -364 needs -364 once -364 or -364 parts -364 ) -364 silence -364 STAYING -364 subject -364 survives -364 takes -364 through -364 to -364 unless -364 until -364 when -364 while -364 with -364 within -364 without -364 _AT_MOST -364 _FOR_EACH -364 _IN_ONE -364 _ON_TOP -364
clause 73 first 75 NAME 79 PATH 81 <path> 1114
NAME 1115
$END -45 changed -45 decided -45
$END -41
$END -38 decided 947 <decided_by> 1116
$END -39
$END -119 after -119 before -119 by -119 curable -119 despite -119 from -119 instead -119 lapses -119 needs -119 once -119 parts -119 silence -119 STAYING -119 subject -119 survives -119 takes -119 through -119 to -119 unless -119 until -119 when -119 while -119 with -119 within -119 without -119 _AT_MOST -119 _FOR_EACH -119 _IN_ONE -119 _ON_TOP -119
most 1117
$END -108 after -108 before -108 by -108 curable -108 despite -108 from -108 instead -108 lapses -108 needs -108 once -108 parts -108 silence -108 STAYING -108 subject -108 survives -108 takes -108 through -108 to -108 unless -108 until -108 when -108 while -108 with -108 within -108 without -108 _AT_MOST -108 _FOR_EACH -108 _IN_ONE -108 _ON_TOP -108
$END -502 after -502 before -502 by -502 curable -502 despite -502 from -502 instead -502 lapses -502 needs -502 once -502 or -502 parts -502 silence -502 STAYING -502 subject -502 survives -502 takes -502 through -502 to -502 unless -502 until -502 when -502 while -502 with -502 within -502 without -502 _AT_MOST -502 _FOR_EACH -502 _IN_ONE -502 _ON_TOP -502
STRING 1118
$END -48
$END -264 after -264 assumed -264 before -264 by -264 curable -264 despite -264 from -264 instead -264 lapses -264 needs -264 once -264 parts -264 silence -264 STAYING -264 subject -264 survives -264 takes -264 through -264 to -264 unless -264 until -264 when -264 while -264 with -264 within -264 without -264 _AT_MOST -264 _FOR_EACH -264 _IN_ONE -264 _ON_TOP -264
$END -49
$END -139 after -139 before -139 by -139 curable -139 despite -139 from -139 instead -139 lapses -139 needs -139 once -139 parts -139 silence -139 STAYING -139 subject -139 survives -139 takes -139 through -139 to -139 unless -139 until -139 when -139 while -139 with -139 within -139 without -139 _AT_MOST -139 _FOR_EACH -139 _IN_ONE -139 _ON_TOP -139
$END -138 after -138 before -138 by -138 curable -138 despite -138 from -138 instead -138 lapses -138 needs -138 once -138 parts -138 silence -138 STAYING -138 subject -138 survives -138 takes -138 through -138 to -138 unless -138 until -138 when -138 while -138 with -138 within -138 without -138 _AT_MOST -138 _FOR_EACH -138 _IN_ONE -138 _ON_TOP -138
away 1119
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 1120 <withheld> 265 <yes_no> 153
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 1121 <withheld> 265 <yes_no> 153
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 1122 <withheld> 265 <yes_no> 153
, 1123 ) -409
$END -400 after -400 assumed -400 before -400 by -400 : -400 , -400 converted -400 curable -400 despite -400 from -400 instead -400 is -400 lapses -400 less -400 needs -400 once -400 parts -400 plus -400 ) -400 silence -400 STAYING -400 subject -400 survives -400 takes -400 through -400 times -400 to -400 unless -400 until -400 when -400 while -400 with -400 within -400 without -400 _AND_THE -400 _AT_MOST -400 _FOR_EACH -400 _IN_ANY -400 _IN_ONE -400 _IN_OVER -400 _ON_TOP -400
$END -401 after -401 assumed -401 before -401 by -401 : -401 , -401 converted -401 curable -401 despite -401 from -401 instead -401 is -401 lapses -401 less -401 needs -401 once -401 parts -401 plus -401 ) -401 silence -401 STAYING -401 subject -401 survives -401 takes -401 through -401 times -401 to -401 unless -401 until -401 when -401 while -401 with -401 within -401 without -401 _AND_THE -401 _AT_MOST -401 _FOR_EACH -401 _IN_ANY -401 _IN_ONE -401 _IN_OVER -401 _ON_TOP -401
to 1124
$END -199 assumed -199
NAME 1125
NUMBER 1126
$END -23 changed -23 decided -23 starts -23
$END -157
$END -461 assumed -461 , -461 converted -461 less -461 plus -461 times -461 _IN_ANY -461 _IN_OVER -461
$END -181 assumed -181
$END -180 assumed -180 , -180
clause 73 DATE 127 first 253 ( 873 NAME 79 NUMBER 255 PATH 81 the 874 withheld 86 <date> 258 <deadline_of> 259 <duration> 875 <instant> 1127 <path> 877 <period_edge> 262 <plain_time> 878 <withheld> 265
$END -392 assumed -392 : -392 , -392 converted -392 is -392 less -392 plus -392 ) -392 times -392 to -392 _AND_THE -392 _IN_ANY -392 _IN_OVER -392
on 1128
$END -393 assumed -393 : -393 , -393 converted -393 is -393 less -393 plus -393 ) -393 times -393 to -393 _AND_THE -393 _IN_ANY -393 _IN_OVER -393
$END -394 assumed -394 : -394 , -394 converted -394 is -394 less -394 plus -394 ) -394 times -394 to -394 _AND_THE -394 _IN_ANY -394 _IN_OVER -394
, -513 ) -513
clause 73 first 75 FOLD 76 ( 77 MONEY 78 NAME 79 NUMBER 80 PATH 81 PERCENT 82 the 84 withheld 86 _BALANCE 87 <balance> 89 <converted_value> 91 <expr> 1129 <fold> 93 <literal_amount> 94 <operand_value> 95 <path> 96 <simple_value> 99 <single_value> 100 <withheld> 101
rate 1130
its 1131
$END -174 assumed -174
NAME 1132
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 1133 <withheld> 265 <yes_no> 153
of 1134
NAME 1135
test 1136
full 1137
days 1138
$END -314 after -314 and -314 assumed -314 before -314 by -314 , -314 curable -314 despite -314 from -314 instead -314 lapses -314 needs -314 once -314 or -314 parts -314 ) -314 silence -314 STAYING -314 subject -314 survives -314 takes -314 through -314 to -314 unless -314 until -314 when -314 while -314 with -314 within -314 without -314 _AT_MOST -314 _FOR_EACH -314 _IN_ONE -314 _ON_TOP -314
REF 1139
$END -319 after -319 and -319 assumed -319 before -319 by -319 , -319 curable -319 despite -319 from -319 instead -319 lapses -319 needs -319 once -319 or -319 parts -319 ) -319 silence -319 STAYING -319 subject -319 survives -319 takes -319 through -319 to -319 unless -319 until -319 when -319 while -319 with -319 within -319 without -319 _AND_REF 1140 _AT_MOST -319 _FOR_EACH -319 _IN_ONE -319 _ON_TOP -319
$END -370 after -370 and -370 assumed -370 before -370 by -370 : -370 , -370 converted -370 curable -370 despite -370 from -370 has -370 instead -370 is -370 lapses -370 less -370 needs -370 of -370 once -370 or -370 parts -370 plus -370 ) -370 silence -370 STAYING -370 subject -370 survives -370 takes -370 through -370 times -370 to -370 unless -370 until -370 when -370 while -370 with -370 within -370 without -370 _AND_THE -370 _AT_MOST -370 _FOR_EACH -370 _IN_ANY -370 _IN_ONE -370 _IN_OVER -370 _ON_TOP -370
$END -371 after -371 and -371 assumed -371 before -371 by -371 , -371 curable -371 despite -371 from -371 instead -371 lapses -371 needs -371 once -371 or -371 parts -371 ) -371 silence -371 STAYING -371 subject -371 survives -371 takes -371 through -371 to -371 unless -371 until -371 when -371 while -371 with -371 within -371 without -371 _AT_MOST -371 _FOR_EACH -371 _IN_ONE -371 _ON_TOP -371
clause 73 DATE 127 first 75 NAME 79 PATH 81 the 1141 <date> 1142 <deadline_of> 1143 <path> 1144 <period_edge> 1145 <point> 1146
$END -373 after -373 and -373 assumed -373 before -373 by -373 , -373 curable -373 despite -373 from -373 instead -373 lapses -373 needs -373 once -373 or -373 parts -373 ) -373 silence -373 STAYING -373 subject -373 survives -373 takes -373 through -373 to -373 unless -373 until -373 when -373 while -373 with -373 within -373 without -373 _AT_MOST -373 _FOR_EACH -373 _IN_ONE -373 _ON_TOP -373
$END -372 after -372 and -372 assumed -372 before -372 by -372 , -372 curable -372 despite -372 from -372 instead -372 lapses -372 needs -372 once -372 or -372 parts -372 ) -372 silence -372 STAYING -372 subject -372 survives -372 takes -372 through -372 to -372 unless -372 until -372 when -372 while -372 with -372 within -372 without -372 _AT_MOST -372 _FOR_EACH -372 _IN_ONE -372 _ON_TOP -372
, -518 } -518
$END -360 after -360 and -360 assumed -360 before -360 by -360 , -360 curable -360 despite -360 from -360 instead -360 lapses -360 needs -360 once -360 or -360 parts -360 ) -360 silence -360 STAYING -360 subject -360 survives -360 takes -360 through -360 to -360 unless -360 until -360 when -360 while -360 with -360 within -360 without -360 _AT_MOST -360 _FOR_EACH -360 _IN_ONE -360 _ON_TOP -360
$END -46 decided -46
$END -47
$END -37
NUMBER 255 <duration> 1147
$END -69
$END -140 after -140 before -140 by -140 curable -140 despite -140 from -140 instead -140 lapses -140 needs -140 once -140 parts -140 silence -140 STAYING -140 subject -140 survives -140 takes -140 through -140 to -140 unless -140 until -140 when -140 while -140 with -140 within -140 without -140 _AT_MOST -140 _FOR_EACH -140 _IN_ONE -140 _ON_TOP -140
$END -388 after -388 assumed -388 before -388 by -388 , -388 curable -388 despite -388 from -388 instead -388 lapses -388 needs -388 once -388 parts -388 ) -388 silence -388 STAYING -388 subject -388 survives -388 takes -388 through -388 to -388 unless -388 until -388 when -388 while -388 with -388 within -388 without -388 _AT_MOST -388 _FOR_EACH -388 _IN_ONE -388 _ON_TOP -388
$END -389 after -389 assumed -389 before -389 by -389 , -389 curable -389 despite -389 from -389 instead -389 lapses -389 needs -389 once -389 parts -389 ) -389 silence -389 STAYING -389 subject -389 survives -389 takes -389 through -389 to -389 unless -389 until -389 when -389 while -389 with -389 within -389 without -389 _AT_MOST -389 _FOR_EACH -389 _IN_ONE -389 _ON_TOP -389
, -509 ) -509
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 1148 <withheld> 265 <yes_no> 153
NAME 1149
$END -206 assumed -206
$END -21 changed -21 decided -21 starts -21
$END -459 assumed -459 , -459 converted -459 less -459 plus -459 times -459 _IN_ANY -459 _IN_OVER -459
or 1150
, -514 ) -514
reached 1151
own 1152
$END -207
through 1153
the 1154
$END -214 assumed -214
$END -239 assumed -239
$END -232 assumed -232
$END -231 assumed -231
$END -507 after -507 and -507 assumed -507 before -507 by -507 , -507 curable -507 despite -507 from -507 instead -507 lapses -507 needs -507 once -507 or -507 parts -507 ) -507 silence -507 STAYING -507 subject -507 survives -507 takes -507 through -507 to -507 unless -507 until -507 when -507 while -507 with -507 within -507 without -507 _AND_REF -507 _AT_MOST -507 _FOR_EACH -507 _IN_ONE -507 _ON_TOP -507
REF 1155
deadline 449 end 451 start 453
$END -377 after -377 and -377 assumed -377 before -377 by -377 , -377 curable -377 despite -377 from -377 instead -377 lapses -377 needs -377 once -377 or -377 parts -377 ) -377 silence -377 STAYING -377 subject -377 survives -377 takes -377 through -377 to -377 unless -377 until -377 when -377 while -377 with -377 within -377 without -377 _AT_MOST -377 _FOR_EACH -377 _IN_ONE -377 _ON_TOP -377
$END -379 after -379 and -379 assumed -379 before -379 by -379 , -379 curable -379 despite -379 from -379 instead -379 lapses -379 needs -379 once -379 or -379 parts -379 ) -379 silence -379 STAYING -379 subject -379 survives -379 takes -379 through -379 to -379 unless -379 until -379 when -379 while -379 with -379 within -379 without -379 _AT_MOST -379 _FOR_EACH -379 _IN_ONE -379 _ON_TOP -379
$END -378 after -378 and -378 assumed -378 before -378 by -378 , -378 curable -378 despite -378 from -378 instead -378 lapses -378 needs -378 once -378 or -378 parts -378 ) -378 silence -378 STAYING -378 subject -378 survives -378 takes -378 through -378 to -378 unless -378 until -378 when -378 while -378 with -378 within -378 without -378 _AT_MOST -378 _FOR_EACH -378 _IN_ONE -378 _ON_TOP -378
$END -380 after -380 and -380 assumed -380 before -380 by -380 , -380 curable -380 despite -380 from -380 instead -380 lapses -380 needs -380 once -380 or -380 parts -380 ) -380 silence -380 STAYING -380 subject -380 survives -380 takes -380 through -380 to -380 unless -380 until -380 when -380 while -380 with -380 within -380 without -380 _AT_MOST -380 _FOR_EACH -380 _IN_ONE -380 _ON_TOP -380
$END -375 after -375 and -375 assumed -375 before -375 by -375 , -375 curable -375 despite -375 from -375 instead -375 lapses -375 needs -375 once -375 or -375 parts -375 ) -375 silence -375 STAYING -375 subject -375 survives -375 takes -375 through -375 to -375 unless -375 until -375 when -375 while -375 with -375 within -375 without -375 _AT_MOST -375 _FOR_EACH -375 _IN_ONE -375 _ON_TOP -375
$END -115 after -115 before -115 by -115 curable -115 despite -115 from -115 instead -115 lapses -115 needs -115 once -115 parts -115 silence -115 STAYING -115 subject -115 survives -115 takes -115 through -115 to -115 unless -115 until -115 when -115 while -115 with -115 within -115 without -115 _AT_MOST -115 _FOR_EACH -115 _IN_ONE -115 _ON_TOP -115
, -510 ) -510
when -204
after 1156 before 1157
$END -173 assumed -173
rate 1158
clause 126 DATE 127 first 253 FOLD 76 ( 128 NAME 79 no 130 not 132 NUMBER 255 PATH 81 the 256 withheld 86 yes 137 _AGREEMENT 138 _BALANCE 87 <atom> 139 <balance> 140 <condition> 257 <counted> 142 <date> 258 <deadline_of> 259 <duration> 260 <fold> 145 <happened> 146 <operand> 149 <path> 261 <period_edge> 262 <plain_time> 263 <time> 1159 <withheld> 265 <yes_no> 153
floor 1160
$END -508 after -508 and -508 assumed -508 before -508 by -508 , -508 curable -508 despite -508 from -508 instead -508 lapses -508 needs -508 once -508 or -508 parts -508 ) -508 silence -508 STAYING -508 subject -508 survives -508 takes -508 through -508 to -508 unless -508 until -508 when -508 while -508 with -508 within -508 without -508 _AND_REF -508 _AT_MOST -508 _FOR_EACH -508 _IN_ONE -508 _ON_TOP -508
clause 73 DATE 127 first 253 ( 873 NAME 79 NUMBER 255 PATH 81 the 874 withheld 86 <date> 258 <deadline_of> 259 <duration> 875 <instant> 1161 <path> 877 <period_edge> 262 <plain_time> 878 <withheld> 265
clause 73 DATE 127 first 253 ( 873 NAME 79 NUMBER 255 PATH 81 the 874 withheld 86 <date> 258 <deadline_of> 259 <duration> 875 <instant> 1162 <path> 877 <period_edge> 262 <plain_time> 878 <withheld> 265
$END -172 assumed -172
$END -217 assumed -217
$END -238 assumed -238
$END -395 assumed -395 : -395 , -395 converted -395 is -395 less -395 plus -395 ) -395 times -395 to -395 _AND_THE -395 _IN_ANY -395 _IN_OVER -395
$END -396 assumed -396 : -396 , -396 converted -396 is -396 less -396 plus -396 ) -396 times -396 to -396 _AND_THE -396 _IN_ANY -396 _IN_OVER -396
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
amount_line 8 88
assumed_line 9 103
assuming 10 105
by_row 11 107
commitment 12 109
commitment_line 13 118
completed 14 121
cuts_off 15 123
define 16 125
define_line 17 144
event 18 155
except 19 157
fact 20 159
field_line 21 161
instrument 22 163
instrument_line 23 173
interprets 24 175
interprets_line 25 176
keeps 26 179
keeps_line 27 183
kind 28 186
norm 29 188
one_of 30 191
open_line 31 193
panel 32 195
period 33 197
phrase_line 34 230
prose_only 35 232
rate 36 234
reading_note 37 238
renews 38 240
renumbers 39 242
replaces 40 244
strikes 41 246
suspends 42 248
tier 43 251
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
