"""Generated from grammar.lark by make_tables.py; not for editing.

Kept as text, which Python reads faster than thousands of literals.
"""

# ruff: noqa: E501, SIM905
# fmt: off

# The words and signs of the syntax. In the tables they stand for themselves; tokens that vary are in
# capitals, rules in angle brackets.
WORDS = frozenset("( ) , : accrued accrues action adds adopt after ago agreement all amend amends amount and any as aside assign assumed assuming at authority away because before below between breach breached business by can cannot changed clause clock completed completion consent converted corrections count curable cut cuts daily day days deadline decide decided define delegate despite discharged down duties duty each earlier effect effective else end ended even event everything except expiry extend fact failed falls first for free from fulfilled good greater half happened has held hour hours if in instead instrument interprets is its keep keeps kept kind known lapse lapses later least less lesser liable may means month months most must needs no none not number of off on once one only open opens or otherwise over overdue own panel part parts pay percent performance period plus prose published rate re-based re-open reached reading rejected release released renews renumbers replaces reserved restates resume rounds runs same set settled shared silence since source spent start starts stays stops strikes subject sum survive survives suspend suspended suspends takes terminate termination than the through tiers time times to together top uncured under unless unsettled until up upheld void waive what when where while whole with withheld within without written year years yes yes/no zone { }".split())

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
bare_amount_line bare_amount_line 1 1 0
bare_amount_line bare_amount_line 1 1 0
each_tier each_part 7 0
each_tier all_at_one 6 0
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
action 39 <action> 40
NAME 41 otherwise 42 <action_line> 43 <default> 44 <field> 45
adds 46 <adds> 47
agreement 48 <agreement> 49
accrued 50 between 51 business 52 runs 53 time 54 <agreement_line> 55
amount 56 <amount> 57
accrues 58 at 59 clause 60 corrections 61 first 62 FOLD 63 ( 64 MONEY 65 NAME 66 NUMBER 67 PATH 68 PERCENT 69 rounds 70 the 71 tiers 72 withheld 73 _BALANCE 74 <amount_line> 75 <balance> 76 <bare_amount_line> 77 <converted_value> 78 <expr> 79 <fold> 80 <literal_amount> 81 <operand_value> 82 <path> 83 <reopens> 84 <rounds> 85 <simple_value> 86 <single_value> 87 <withheld> 88
assumed 89 <assumed_line> 90
assuming 91 <assuming> 92
agreement 93 <completed> 94
cuts 95 <cuts_off> 96
define 97 <define> 98
clause 99 DATE 100 first 62 FOLD 63 ( 101 MONEY 102 NAME 66 no 103 none 104 not 105 NUMBER 106 PATH 68 PERCENT 107 reading 108 STRING 109 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 114 <counted> 115 <date> 116 <define_line> 117 <fold> 118 <happened> 119 <literal> 120 <meaning> 121 <operand> 122 <path> 123 <reading> 124 <withheld> 125 <yes_no> 126
event 127 <event> 128
except 129 <except> 130
fact 131 <fact> 132
NAME 41 <field> 133 <field_line> 134
instrument 135 <instrument> 136
amends 137 authority 138 effective 139 interprets 140 opens 141 published 142 restates 143 source 144 under 145 <instrument_line> 146
interprets 147 <interprets> 148
reading 108 <interprets_line> 149 <reading> 150
keeps 151 <keeps> 152
assumed 153 while 154 <__keeps_star_2> 155 <keeps_line> 156 <keeps_part> 157
kind 158 <kind> 159
NAME 160 <norm> 161 <who> 162
one 163 <one_of> 164
what 165 <open_line> 166
panel 167 <panel> 168
period 169 <period> 170
after 171 before 172 by 173 curable 174 despite 175 from 176 instead 177 lapses 178 needs 179 once 180 parts 181 silence 182 STAYING 183 subject 184 survives 185 takes 186 through 187 to 188 unless 189 until 190 when 191 while 192 with 193 within 194 without 195 _AT_MOST 196 _FOR_EACH 197 _IN_ONE 198 _ON_TOP 199 <__norm_star_3> 200 <bare_phrase> 201 <phrase> 202 <phrase_line> 203
prose 204 <prose_only> 205
rate 206 <rate> 207
because 208 held 209 source 210 <reading_note> 211
agreement 212 <renews> 213
renumbers 214 <renumbers> 215
replaces 216 <replaces> 217
strikes 218 <strikes> 219
suspends 220 <suspends> 221
below 222 otherwise 223 <tier> 224
NAME 225

: 226
free 227 reserved 228 unsettled 229 void 230

$END -28
$END -27
REF 231 <refs> 232

NAME 233

duties 234
NAME 235 <names> 236
days 237
from 238 through 239 until 240 <__agreement_line_plus_0> 241 <runs_part> 242
zone 243

NAME 244

daily 245
least 246 most 247
$END -431 after -431 and -431 assumed -431 before -431 by -431 changed -431 : -431 , -431 converted -431 curable -431 decided -431 despite -431 for -431 from -431 instead -431 is -431 lapses -431 less -431 needs -431 once -431 or -431 parts -431 plus -431 } -431 ) -431 silence -431 since -431 STAYING -431 subject -431 survives -431 takes -431 through -431 times -431 to -431 unless -431 until -431 when -431 where -431 while -431 with -431 within -431 without -431 _AT_MOST -431 _FOR_EACH -431 _IN_ANY -431 _IN_ONE -431 _IN_OVER -431 _IN_THE -431 _ON_TOP -431
count 248 re-open 249
$END -432 after -432 and -432 assumed -432 before -432 by -432 changed -432 : -432 , -432 converted -432 curable -432 decided -432 despite -432 for -432 from -432 has -432 in -432 instead -432 is -432 lapses -432 less -432 needs -432 not -432 once -432 or -432 parts -432 plus -432 } -432 ) -432 silence -432 since -432 STAYING -432 subject -432 survives -432 takes -432 through -432 times -432 to -432 unless -432 until -432 when -432 where -432 while -432 with -432 within -432 without -432 _AT_MOST -432 _BY_PARTY -432 _FOR_EACH -432 _IN_ANY -432 _IN_ONE -432 _IN_OVER -432 _IN_THE -432 _ON_TOP -432
of 250
clause 60 first 62 FOLD 63 ( 64 MONEY 65 NAME 66 NUMBER 67 PATH 68 PERCENT 69 the 71 withheld 73 _BALANCE 74 <balance> 76 <converted_value> 78 <expr> 251 <fold> 80 <literal_amount> 81 <operand_value> 82 <path> 83 <simple_value> 86 <single_value> 87 <withheld> 88
$END -388 after -388 and -388 assumed -388 before -388 by -388 : -388 , -388 converted -388 curable -388 despite -388 from -388 instead -388 lapses -388 less -388 needs -388 once -388 or -388 parts -388 plus -388 ) -388 silence -388 STAYING -388 subject -388 survives -388 takes -388 through -388 times -388 to -388 unless -388 until -388 when -388 while -388 with -388 within -388 without -388 _AT_MOST -388 _FOR_EACH -388 _IN_ANY -388 _IN_ONE -388 _IN_OVER -388 _ON_TOP -388
$END -429 after -429 and -429 assumed -429 before -429 by -429 changed -429 : -429 , -429 converted -429 curable -429 decided -429 despite -429 for -429 from -429 has -429 in -429 instead -429 is -429 lapses -429 less -429 needs -429 not -429 once -429 or -429 parts -429 plus -429 } -429 ) -429 silence -429 since -429 STAYING -429 subject -429 survives -429 takes -429 through -429 times -429 to -429 unless -429 until -429 when -429 where -429 while -429 with -429 within -429 without -429 _AT_MOST -429 _BY_PARTY -429 _FOR_EACH -429 _IN_ANY -429 _IN_ONE -429 _IN_OVER -429 _IN_THE -429 _ON_TOP -429
$END -386 after -386 and -386 assumed -386 before -386 by -386 : -386 , -386 converted -386 curable -386 despite -386 from -386 instead -386 lapses -386 less -386 needs -386 once -386 or -386 parts -386 plus -386 ) -386 silence -386 STAYING -386 subject -386 survives -386 takes -386 through -386 times -386 to -386 unless -386 until -386 when -386 while -386 with -386 within -386 without -386 _AT_MOST -386 _FOR_EACH -386 _IN_ANY -386 _IN_ONE -386 _IN_OVER -386 _ON_TOP -386
$END -430 after -430 and -430 assumed -430 before -430 by -430 changed -430 : -430 , -430 converted -430 curable -430 decided -430 despite -430 for -430 from -430 has -430 in -430 instead -430 is -430 lapses -430 less -430 needs -430 not -430 once -430 or -430 parts -430 plus -430 } -430 ) -430 silence -430 since -430 STAYING -430 subject -430 survives -430 takes -430 through -430 times -430 to -430 unless -430 until -430 when -430 where -430 while -430 with -430 within -430 without -430 _AT_MOST -430 _BY_PARTY -430 _FOR_EACH -430 _IN_ANY -430 _IN_ONE -430 _IN_OVER -430 _IN_THE -430 _ON_TOP -430
$END -387 assumed -387 : -387 , -387 converted -387 less -387 of 252 plus -387 ) -387 times -387
down 253 half 254 up 255 <way> 256
greater 257 lesser 258
of 259
STRING 260
of 261

$END -385 assumed -385 : -385 , -385 converted -385 less -385 plus -385 ) -385 times -385 _IN_ANY -385 _IN_OVER -385
$END -159 assumed 262
$END -374 assumed -374 : -374 , -374 converted 263 less -374 plus -374 ) -374 times -374
$END -160 assumed -160
$END -378 assumed -378 : -378 , -378 converted -378 less -378 plus -378 ) -378 times -378
$END -380 assumed -380 : -380 , -380 converted -380 less -380 plus -380 ) -380 times -380 _IN_ANY -380 _IN_OVER -380
$END -370 assumed -370 : -370 , -370 less 264 plus 265 ) -370 times 266 <__expr_star_10> 267 <operator> 268
$END -381 assumed -381 : -381 , -381 converted -381 less -381 plus -381 ) -381 times -381 _IN_ANY -381 _IN_OVER -381
$END -169 assumed -169
$END -170 assumed -170
$END -379 assumed -379 : -379 , -379 converted -379 less -379 plus -379 ) -379 times -379
$END -376 assumed -376 : -376 , -376 converted -376 less -376 plus -376 ) -376 times -376
$END -389 after -389 and -389 assumed -389 before -389 by -389 : -389 , -389 converted -389 curable -389 despite -389 from -389 instead -389 lapses -389 less -389 needs -389 once -389 or -389 parts -389 plus -389 ) -389 silence -389 STAYING -389 subject -389 survives -389 takes -389 through -389 times -389 to -389 unless -389 until -389 when -389 while -389 with -389 within -389 without -389 _AT_MOST -389 _FOR_EACH -389 _IN_ANY -389 _IN_ONE -389 _IN_OVER -389 _ON_TOP -389
STRING 269

STRING 270

is 271

off 272

NAME 273

$END -431 after -431 and -431 assumed -431 before -431 by -431 , -431 curable -431 despite -431 for -431 from -431 has -431 in -431 instead -431 is -431 lapses -431 needs -431 not -431 once -431 or -431 parts -431 REF 274 ) -431 silence -431 STAYING -431 subject -431 survives -431 takes -431 through -431 to -431 unless -431 until -431 when -431 while -431 with -431 within -431 without -431 _AT_MOST -431 _BY_PARTY -431 _FOR_EACH -431 _IN_ONE -431 _ON_TOP -431
$END -427 after -427 and -427 assumed -427 before -427 by -427 changed -427 : -427 , -427 converted -427 curable -427 decided -427 despite -427 from -427 instead -427 is -427 lapses -427 less -427 needs -427 once -427 or -427 parts -427 plus -427 } -427 ) -427 silence -427 STAYING -427 subject -427 survives -427 takes -427 through -427 times -427 to -427 unless -427 until -427 when -427 while -427 with -427 within -427 without -427 _AT_MOST -427 _FOR_EACH -427 _IN_ANY -427 _IN_ONE -427 _IN_OVER -427 _ON_TOP -427
clause 99 first 62 FOLD 63 ( 101 NAME 66 no 103 not 105 PATH 68 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 275 <counted> 115 <fold> 118 <happened> 119 <operand> 122 <path> 123 <yes_no> 126
$END -421 after -421 and -421 assumed -421 before -421 by -421 changed -421 , -421 curable -421 decided -421 despite -421 from -421 instead -421 lapses -421 needs -421 once -421 or -421 parts -421 } -421 ) -421 silence -421 STAYING -421 subject -421 survives -421 takes -421 through -421 to -421 unless -421 until -421 when -421 while -421 with -421 within -421 without -421 _AT_MOST -421 _FOR_EACH -421 _IN_ONE -421 _ON_TOP -421
$END -426 after -426 and -426 assumed -426 before -426 by -426 , -426 curable -426 despite -426 duty 276 from -426 instead -426 lapses -426 needs -426 once -426 or -426 parts -426 ) -426 silence -426 STAYING -426 subject -426 survives -426 takes -426 through -426 to -426 unless -426 until -426 when -426 while -426 with -426 within -426 without -426 _AT_MOST -426 _FOR_EACH -426 _IN_ONE -426 _ON_TOP -426
$END -423 after -423 and -423 assumed -423 before -423 by -423 changed -423 , -423 curable -423 decided -423 despite -423 from -423 instead -423 lapses -423 needs -423 once -423 or -423 parts -423 } -423 ) -423 silence -423 STAYING -423 subject -423 survives -423 takes -423 through -423 to -423 unless -423 until -423 when -423 while -423 with -423 within -423 without -423 _AT_MOST -423 _FOR_EACH -423 _IN_ONE -423 _ON_TOP -423
clause 99 first 62 FOLD 63 ( 101 NAME 66 no 103 not 105 PATH 68 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <counted> 115 <fold> 118 <happened> 119 <operand> 277 <path> 123 <yes_no> 126
$END -419 after -419 and -419 assumed -419 before -419 by -419 changed -419 , -419 curable -419 decided -419 despite -419 from -419 instead -419 lapses -419 needs -419 once -419 or -419 parts -419 } -419 ) -419 silence -419 STAYING -419 subject -419 survives -419 takes -419 through -419 to -419 unless -419 until -419 when -419 while -419 with -419 within -419 without -419 _AT_MOST -419 _FOR_EACH -419 _IN_ONE -419 _ON_TOP -419
$END -420 after -420 and -420 assumed -420 before -420 by -420 changed -420 , -420 curable -420 decided -420 despite -420 from -420 instead -420 lapses -420 needs -420 once -420 or -420 parts -420 } -420 ) -420 silence -420 STAYING -420 subject -420 survives -420 takes -420 through -420 to -420 unless -420 until -420 when -420 while -420 with -420 within -420 without -420 _AT_MOST -420 _FOR_EACH -420 _IN_ONE -420 _ON_TOP -420
NAME 278
$END -422 after -422 and -422 assumed -422 before -422 by -422 changed -422 , -422 curable -422 decided -422 despite -422 from -422 instead -422 lapses -422 needs -422 once -422 or -422 parts -422 } -422 ) -422 silence -422 STAYING -422 subject -422 survives -422 takes -422 through -422 to -422 unless -422 until -422 when -422 while -422 with -422 within -422 without -422 _AT_MOST -422 _FOR_EACH -422 _IN_ONE -422 _ON_TOP -422
$END -425 after -425 and -425 assumed -425 before -425 by -425 changed -425 , -425 curable -425 decided -425 despite -425 from -425 instead -425 lapses -425 needs -425 once -425 or -425 parts -425 } -425 ) -425 silence -425 STAYING -425 subject -425 survives -425 takes -425 through -425 to -425 unless -425 until -425 when -425 while -425 with -425 within -425 without -425 _AT_MOST -425 _FOR_EACH -425 _IN_ONE -425 _ON_TOP -425
has 279
$END -245 after -245 and -245 assumed -245 before -245 by -245 , -245 curable -245 despite -245 from -245 instead -245 lapses -245 needs -245 once -245 or -245 parts -245 ) -245 silence -245 STAYING -245 subject -245 survives -245 takes -245 through -245 to -245 unless -245 until -245 when -245 while -245 with -245 within -245 without -245 _AT_MOST -245 _FOR_EACH -245 _IN_ONE -245 _ON_TOP -245
is -274
$END -85
is 280
$END -418 after -418 and -418 assumed -418 before -418 by -418 changed -418 , -418 curable -418 decided -418 despite -418 from -418 instead -418 lapses -418 needs -418 once -418 or -418 parts -418 } -418 ) -418 silence -418 STAYING -418 subject -418 survives -418 takes -418 through -418 to -418 unless -418 until -418 when -418 while -418 with -418 within -418 without -418 _AT_MOST -418 _FOR_EACH -418 _IN_ONE -418 _ON_TOP -418

is -273
$END -255 after -255 and -255 assumed -255 before -255 by -255 , -255 curable -255 despite -255 from -255 instead -255 lapses -255 needs -255 once -255 or -255 parts -255 ) -255 silence -255 STAYING -255 subject -255 survives -255 takes -255 through -255 to -255 unless -255 until -255 when -255 while -255 with -255 within -255 without -255 _AT_MOST -255 _FOR_EACH -255 _IN_ONE -255 _ON_TOP -255
$END -86
$END -76
$END -241 after -241 and 281 assumed -241 before -241 by -241 , -241 curable -241 despite -241 from -241 instead -241 lapses -241 needs -241 once -241 or 282 parts -241 ) -241 silence -241 STAYING -241 subject -241 survives -241 takes -241 through -241 to -241 unless -241 until -241 when -241 while -241 with -241 within -241 without -241 _AT_MOST -241 _FOR_EACH -241 _IN_ONE -241 _ON_TOP -241 <__condition_star_7> 283 <connective> 284
$END -248 after -248 and -248 assumed -248 before -248 by -248 , -248 curable -248 despite -248 for 285 from -248 has 286 in 287 instead -248 is 288 lapses -248 needs -248 not 289 once -248 or -248 parts -248 ) -248 silence -248 STAYING -248 subject -248 survives -248 takes -248 through -248 to -248 unless -248 until -248 when -248 while -248 with -248 within -248 without -248 _AT_MOST -248 _BY_PARTY 290 _FOR_EACH -248 _IN_ONE -248 _ON_TOP -248 <by_party> 291 <same> 292
$END -77
$END -424 after -424 and -424 assumed -424 before -424 by -424 changed -424 , -424 curable -424 decided -424 despite -424 from -424 instead -424 lapses -424 needs -424 once -424 or -424 parts -424 } -424 ) -424 silence -424 STAYING -424 subject -424 survives -424 takes -424 through -424 to -424 unless -424 until -424 when -424 while -424 with -424 within -424 without -424 _AT_MOST -424 _FOR_EACH -424 _IN_ONE -424 _ON_TOP -424
$END -247 after -247 and -247 assumed -247 before -247 by -247 , -247 curable -247 despite -247 from -247 instead -247 lapses -247 needs -247 once -247 or -247 parts -247 ) -247 silence -247 STAYING -247 subject -247 survives -247 takes -247 through -247 to -247 unless -247 until -247 when -247 while -247 with -247 within -247 without -247 _AT_MOST -247 _FOR_EACH -247 _IN_ONE -247 _ON_TOP -247
NAME 293

NAME 294 REF 295 <label> 296

NAME 297

$END -15

NAME 298

NAME 299
NAME 300
DATE 301
NAME 302
$END -51
DATE 303
NAME 304
STRING 305
REF 306

NAME 307


$END -79
REF 231 <refs> 308

STRING 309
clause 99 first 62 FOLD 63 ( 101 NAME 66 no 103 not 105 PATH 68 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 310 <counted> 115 <fold> 118 <happened> 119 <operand> 122 <path> 123 <yes_no> 126
$END -65 assumed 153 while 154 <keeps_part> 311

$END -443 assumed -443 while -443
NAME 312

and 313 can -97 cannot -97 may -97 must -97 or 314 <__by_actors_star_1> 315 <__who_plus_4> 316

can 317 cannot 318 may 319 must 320 <modal> 321
of 322

is 323

NAME 324

NAME 325

clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 336 <withheld> 337 <yes_no> 126
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 338 <withheld> 337 <yes_no> 126
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 339 <withheld> 337 <yes_no> 126
by 340
everything 341 REF 231 <refs> 342
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 343 <withheld> 337 <yes_no> 126
of 344
at 345
consent 346
$END -220 after -220 assumed -220 before -220 by -220 curable -220 despite -220 from -220 in 347 instead -220 lapses -220 needs -220 once -220 parts -220 silence -220 STAYING -220 subject -220 survives -220 takes -220 through -220 to -220 unless -220 until -220 when -220 while -220 with -220 within -220 without -220 _AT_MOST -220 _FOR_EACH -220 _IN_ONE -220 _ON_TOP -220
lapse 348
means 349
is 350 stays 351
to 352
any 353 completion 354 expiry 355 termination 356 <ending> 357
effect 358
at 359 clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 360 <withheld> 337 <yes_no> 126
NAME 361
clause 99 first 62 FOLD 63 ( 101 NAME 66 no 103 not 105 PATH 68 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 362 <counted> 115 <fold> 118 <happened> 119 <operand> 122 <path> 123 <yes_no> 126
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 363 <withheld> 337 <yes_no> 126
clause 99 first 62 FOLD 63 ( 101 NAME 66 no 103 not 105 PATH 68 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 364 <counted> 115 <fold> 118 <happened> 119 <operand> 122 <path> 123 <yes_no> 126
clause 99 first 62 FOLD 63 ( 101 NAME 66 no 103 not 105 PATH 68 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 365 <counted> 115 <fold> 118 <happened> 119 <operand> 122 <path> 123 <yes_no> 126
clause 99 first 62 FOLD 63 ( 101 NAME 66 no 103 not 105 PATH 68 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 366 <counted> 115 <fold> 118 <happened> 119 <operand> 122 <path> 123 <yes_no> 126
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 367 <withheld> 337 <yes_no> 126
deadline 368
most 369
each 370
one 371
top 372
$END -189 after 171 before 172 by 173 curable 174 despite 175 from 176 instead 177 lapses 178 needs 179 once 180 parts 181 silence 182 STAYING 183 subject 184 survives 185 takes 186 through 187 to 188 unless 189 until 190 when 191 while 192 with 193 within 194 without 195 _AT_MOST 196 _FOR_EACH 197 _IN_ONE 198 _ON_TOP 199 <bare_phrase> 201 <phrase> 373
$END -191 after -191 assumed 374 before -191 by -191 curable -191 despite -191 from -191 instead -191 lapses -191 needs -191 once -191 parts -191 silence -191 STAYING -191 subject -191 survives -191 takes -191 through -191 to -191 unless -191 until -191 when -191 while -191 with -191 within -191 without -191 _AT_MOST -191 _FOR_EACH -191 _IN_ONE -191 _ON_TOP -191
$END -445 after -445 before -445 by -445 curable -445 despite -445 from -445 instead -445 lapses -445 needs -445 once -445 parts -445 silence -445 STAYING -445 subject -445 survives -445 takes -445 through -445 to -445 unless -445 until -445 when -445 while -445 with -445 within -445 without -445 _AT_MOST -445 _FOR_EACH -445 _IN_ONE -445 _ON_TOP -445

only 375

NAME 376

STRING 377
by 378
NAME 379

renews 380

REF 381

REF 231 <refs> 382

REF 231 <refs> 383

REF 231 <clocked> 384 <refs> 385

clause 60 first 62 FOLD 63 ( 64 MONEY 65 NAME 66 NUMBER 67 PATH 68 PERCENT 69 the 71 withheld 73 _BALANCE 74 <balance> 76 <converted_value> 78 <expr> 386 <fold> 80 <literal_amount> 81 <operand_value> 82 <path> 83 <simple_value> 86 <single_value> 87 <withheld> 88
: 387

$END -26 by 388 <by_actors> 389
NAME 390 set 391 whole 392 yes/no 393 percent 394 <type> 395
$END -29
to 396
$END -32
$END -31
$END -438 after -438 assumed -438 before -438 by -438 , 397 curable -438 despite -438 for -438 from -438 instead -438 lapses -438 needs -438 once -438 parts -438 silence -438 STAYING -438 subject -438 survives -438 takes -438 through -438 to -438 unless -438 until -438 when -438 while -438 with -438 within -438 without -438 _AND_THE -438 _AT_MOST -438 _FOR_EACH -438 _IN_ONE -438 _ON_TOP -438 <__refs_star_15> 398
$END -61
STRING 399
end 400 survive 401
$END -436 assumed -436 , 402 ) -436 <__names_star_14> 403
$END -2
NAME 404
DATE 405
DATE 406
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 407 <withheld> 337 <yes_no> 126
$END -5 from 238 through 239 until 240 <runs_part> 408
$END -439 from -439 through -439 until -439
NAME 409 ZONE 410 <zone> 411
: 412
from 413
clause 60 first 62 FOLD 63 ( 64 MONEY 65 NAME 66 NUMBER 67 PATH 68 PERCENT 69 the 71 withheld 73 _BALANCE 74 <balance> 76 <converted_value> 78 <expr> 414 <fold> 80 <literal_amount> 81 <operand_value> 82 <path> 83 <simple_value> 86 <single_value> 87 <withheld> 88
clause 60 first 62 FOLD 415 ( 64 MONEY 65 NAME 66 NUMBER 67 PATH 68 PERCENT 416 the 71 withheld 73 _BALANCE 74 <balance> 76 <cap> 417 <converted_cap> 418 <literal_amount> 81 <operand_cap> 419 <path> 83 <simple_value> 420 <single_cap> 421 <withheld> 88
when 422
the 423
clause 60 first 62 NAME 66 PATH 68 <path> 424
) 425
clause 60 first 62 FOLD 63 ( 64 MONEY 65 NAME 66 NUMBER 67 PATH 68 PERCENT 69 the 71 withheld 73 _BALANCE 74 <balance> 76 <converted_value> 78 <fold> 80 <literal_amount> 81 <operand_value> 426 <path> 83 <simple_value> 86 <single_value> 87 <withheld> 88
to -187
even 427 up 428
to -188
to 429
of 430
of 431
clause 60 first 62 FOLD 63 ( 64 MONEY 65 NAME 66 NUMBER 67 PATH 68 PERCENT 69 the 71 withheld 73 _BALANCE 74 <balance> 76 <converted_value> 78 <expr> 432 <fold> 80 <literal_amount> 81 <operand_value> 82 <path> 83 <simple_value> 86 <single_value> 87 <withheld> 88
$END -428 after -428 and -428 assumed -428 before -428 by -428 changed -428 : -428 , -428 converted -428 curable -428 decided -428 despite -428 from -428 instead -428 is -428 lapses -428 less -428 needs -428 once -428 or -428 parts -428 plus -428 } -428 ) -428 silence -428 STAYING -428 subject -428 survives -428 takes -428 through -428 times -428 to -428 unless -428 until -428 when -428 while -428 with -428 within -428 without -428 _AT_MOST -428 _FOR_EACH -428 _IN_ANY -428 _IN_ONE -428 _IN_OVER -428 _ON_TOP -428
NAME 433
STRING 434
at 435
clause -372 first -372 FOLD -372 ( -372 MONEY -372 NAME -372 NUMBER -372 PATH -372 PERCENT -372 the -372 withheld -372 _BALANCE -372
clause -371 first -371 FOLD -371 ( -371 MONEY -371 NAME -371 NUMBER -371 PATH -371 PERCENT -371 the -371 withheld -371 _BALANCE -371
clause -373 first -373 FOLD -373 ( -373 MONEY -373 NAME -373 NUMBER -373 PATH -373 PERCENT -373 the -373 withheld -373 _BALANCE -373
$END -369 assumed -369 : -369 , -369 less 264 plus 265 ) -369 times 266 <operator> 436
clause 60 first 62 FOLD 63 ( 64 MONEY 65 NAME 66 NUMBER 67 PATH 68 PERCENT 69 the 71 withheld 73 _BALANCE 74 <balance> 76 <converted_value> 78 <fold> 80 <literal_amount> 81 <operand_value> 437 <path> 83 <simple_value> 86 <single_value> 87 <withheld> 88
$END -154
$END -88
completed 438
REF 231 <refs> 439
$END -75 of 440
for 285 is 441 of 442 <of_the> 443 <same> 444
) 445
is 446
$END -244 after -244 and -244 assumed -244 before -244 by -244 , -244 curable -244 despite -244 from -244 instead -244 lapses -244 needs -244 once -244 or -244 parts -244 ) -244 silence -244 STAYING -244 subject -244 survives -244 takes -244 through -244 to -244 unless -244 until -244 when -244 while -244 with -244 within -244 without -244 _AT_MOST -244 _FOR_EACH -244 _IN_ONE -244 _ON_TOP -244
: 447
ended 448 not 449
at 450 over 451 under 452 <more_or_less> 453
clause -242 first -242 FOLD -242 ( -242 NAME -242 no -242 not -242 PATH -242 yes -242 _AGREEMENT -242 _BALANCE -242
clause -243 first -243 FOLD -243 ( -243 NAME -243 no -243 not -243 PATH -243 yes -243 _AGREEMENT -243 _BALANCE -243
$END -240 after -240 and 281 assumed -240 before -240 by -240 , -240 curable -240 despite -240 from -240 instead -240 lapses -240 needs -240 once -240 or 282 parts -240 ) -240 silence -240 STAYING -240 subject -240 survives -240 takes -240 through -240 to -240 unless -240 until -240 when -240 while -240 with -240 within -240 without -240 _AT_MOST -240 _FOR_EACH -240 _IN_ONE -240 _ON_TOP -240 <connective> 454
clause 99 first 62 FOLD 63 ( 101 NAME 66 no 103 not 105 PATH 68 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <counted> 115 <fold> 118 <happened> 119 <operand> 455 <path> 123 <yes_no> 126
the 456
failed 457 happened 458 not 459 rejected 460 set 461 upheld 462 <outcome> 463
{ 464
after 465 at 450 before 466 clause 60 DATE 100 first 62 MONEY 102 NAME 66 no 467 none 104 not 468 NUMBER 106 over 451 PATH 68 PERCENT 107 STRING 109 under 452 withheld 73 yes 110 <date> 116 <literal> 469 <more_or_less> 470 <ordering> 471 <path> 472 <value> 473 <withheld> 125 <yes_no> 474
in 475
NAME 476
for 285 has 477 <same> 478
has 479
$END -34 by 388 <by_actors> 480
STRING -151
STRING -152
STRING 481
: 482
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
$END -64 assumed 153 while 154 <__keeps_star_2> 483 <keeps_part> 157
$END -66 assumed -66 while -66
$END -67 assumed -67 while -67
$END -444 assumed -444 while -444
$END -14
NAME 484
NAME 485
can -96 cannot -96 may -96 must -96 or 486
and 487 together 488
adopt -102 amend -102 assign -102 delegate -102 extend -102 keep -102 NAME -102 pay -102 release -102 resume -102 suspend -102 terminate -102 waive -102
adopt -103 amend -103 assign -103 delegate -103 extend -103 keep -103 NAME -103 pay -103 release -103 resume -103 suspend -103 terminate -103 waive -103
adopt -99 amend -99 assign -99 delegate -99 extend -99 keep -99 NAME -99 only 489 pay -99 release -99 resume -99 suspend -99 terminate -99 waive -99
adopt 490 amend 491 assign 492 delegate 493 extend 494 keep 495 NAME 496 not 497 pay 498 release 499 resume 500 suspend 501 terminate 502 waive 503 <act> 504 <act_name> 505 <keep_true> 506
adopt 490 amend 491 assign 492 delegate 493 extend 494 keep 507 NAME 496 pay 498 release 499 resume 500 suspend 501 terminate 502 waive 503 <act> 508 <act_name> 505
NAME 509
open 510
$END -87
: 511
$END -432 after -432 and -432 assumed -432 before -432 by -432 : -432 , -432 converted -432 curable -432 despite -432 for -432 from -432 has -432 in -432 instead -432 is -432 lapses -432 less -432 NAME 512 needs -432 not -432 once -432 or -432 parts -432 plus -432 ) -432 silence -432 STAYING -432 subject -432 survives -432 takes -432 through -432 times -432 to -432 unless -432 until -432 when -432 while -432 with -432 within -432 without -432 _AT_MOST -432 _BY_PARTY -432 _FOR_EACH -432 _IN_ANY -432 _IN_ONE -432 _IN_OVER -432 _ON_TOP -432
business 513 day 514 days 515 hour 516 hours 517 month 518 months 519 year 520 years 521 <unit> 522
business 523 deadline 524 earlier 525 end 526 later 527 start 528
$END -333 after -333 assumed -333 before -333 by -333 , -333 curable -333 despite -333 from -333 instead -333 lapses -333 needs -333 once -333 parts -333 ) -333 silence -333 STAYING -333 subject -333 survives -333 takes -333 through -333 to -333 unless -333 until -333 when -333 while -333 with -333 within -333 without -333 _AT_MOST -333 _FOR_EACH -333 _IN_ONE -333 _ON_TOP -333
$END -346 after -346 assumed -346 before -346 by -346 : -346 , -346 converted -346 curable -346 despite -346 from -346 instead -346 is -346 lapses -346 less -346 needs -346 once -346 parts -346 plus -346 ) -346 silence -346 STAYING -346 subject -346 survives -346 takes -346 through -346 times -346 to -346 unless -346 until -346 when -346 while -346 with -346 within -346 without -346 _AT_MOST -346 _FOR_EACH -346 _IN_ANY -346 _IN_ONE -346 _IN_OVER -346 _ON_TOP -346
$END -350 after -350 assumed -350 before -350 by -350 : -350 , -350 converted -350 curable -350 despite -350 from -350 instead -350 is -350 lapses -350 less -350 needs -350 once -350 parts -350 plus -350 ) -350 silence -350 STAYING -350 subject -350 survives -350 takes -350 through -350 times -350 to -350 unless -350 until -350 when -350 while -350 with -350 within -350 without -350 _AT_MOST -350 _FOR_EACH -350 _IN_ANY -350 _IN_ONE -350 _IN_OVER -350 _ON_TOP -350
after 529 before 530
$END -248 after -248 and -248 assumed -248 before -248 by -248 , -248 curable -248 despite -248 for 285 from -248 has 286 in 287 instead -248 is 288 lapses -248 needs -248 not 289 once -248 or -248 parts -248 ) -248 silence -248 STAYING -248 subject -248 survives -248 takes -248 through -248 to -248 unless -248 until -248 when -248 while -248 with -248 within -248 without -248 _AT_MOST -248 _BY_PARTY 290 _FOR_EACH -248 _IN_ONE -248 _ON_TOP -248 <by_party> 291 <same> 531
$END -351 after -351 assumed -351 before -351 by -351 : -351 , -351 converted -351 curable -351 despite -351 from -351 instead -351 is -351 lapses -351 less -351 needs -351 once -351 parts -351 plus -351 ) -351 silence -351 STAYING -351 subject -351 survives -351 takes -351 through -351 times -351 to -351 unless -351 until -351 when -351 while -351 with -351 within -351 without -351 _AT_MOST -351 _FOR_EACH -351 _IN_ANY -351 _IN_ONE -351 _IN_OVER -351 _ON_TOP -351
$END -338 after -338 assumed -338 before -338 by -338 , -338 curable -338 despite -338 from -338 instead -338 lapses -338 needs -338 once -338 parts -338 ) -338 silence -338 STAYING -338 subject -338 survives -338 takes -338 through -338 to -338 unless -338 until -338 when -338 while -338 with -338 within -338 without -338 _AT_MOST -338 _FOR_EACH -338 _IN_ONE -338 _ON_TOP -338
$END -202 after -202 assumed -202 before -202 by -202 curable -202 despite -202 from -202 instead -202 lapses -202 needs -202 once -202 parts -202 silence -202 STAYING -202 subject -202 survives -202 takes -202 through -202 to -202 unless -202 until -202 when -202 while -202 with -202 within -202 without -202 _AT_MOST -202 _FOR_EACH -202 _IN_ONE -202 _ON_TOP -202
$END -347 after -347 assumed -347 before -347 by -347 : -347 , -347 converted -347 curable -347 despite -347 from -347 instead -347 is -347 lapses -347 less -347 needs -347 once -347 parts -347 plus -347 ) -347 silence -347 STAYING -347 subject -347 survives -347 takes -347 through -347 times -347 to -347 unless -347 until -347 when -347 while -347 with -347 within -347 without -347 _AT_MOST -347 _FOR_EACH -347 _IN_ANY -347 _IN_ONE -347 _IN_OVER -347 _ON_TOP -347
$END -200 after -200 assumed -200 before -200 by -200 curable -200 despite -200 from -200 instead -200 lapses -200 needs -200 once -200 parts -200 silence -200 STAYING -200 subject -200 survives -200 takes -200 through -200 to -200 unless -200 until -200 when -200 while -200 with -200 within -200 without -200 _AT_MOST -200 _FOR_EACH -200 _IN_ONE -200 _ON_TOP -200
$END -199 after -199 assumed -199 before -199 by -199 curable -199 despite -199 from -199 instead -199 lapses -199 needs -199 once -199 parts -199 silence -199 STAYING -199 subject -199 survives -199 takes -199 through -199 to -199 unless -199 until -199 when -199 while -199 with -199 within -199 without -199 _AT_MOST -199 _FOR_EACH -199 _IN_ONE -199 _ON_TOP -199
NAME 532 performance 533
else 534
$END -203 after -203 assumed -203 before -203 by -203 curable -203 despite -203 from -203 instead -203 lapses -203 needs -203 once -203 parts -203 silence -203 STAYING -203 subject -203 survives -203 takes -203 through -203 to -203 unless -203 until -203 when -203 while -203 with -203 within -203 without -203 _AT_MOST -203 _FOR_EACH -203 _IN_ONE -203 _ON_TOP -203
$END -195 after -195 assumed -195 before -195 by -195 curable -195 despite -195 from -195 instead -195 lapses -195 needs -195 once -195 parts -195 silence -195 STAYING -195 subject -195 survives -195 takes -195 through -195 to -195 unless -195 until -195 when -195 while -195 with -195 within -195 without -195 _AT_MOST -195 _FOR_EACH -195 _IN_ONE -195 _ON_TOP -195
REF 231 <refs> 535
its 536
of 537
each 538
after 539
NAME 540
released 541
liable 542
REF 231 <refs> 543
end 544
for -233 through -233 under -233
for -234 through -234 under -234
for -235 through -235 under -235
for 545 through 546 under 547 <survives_for> 548 <under_refs> 549
at 550 NUMBER 327 <duration> 551
least 552
$END -197 after -197 assumed -197 before -197 by -197 curable -197 despite -197 from -197 instead -197 lapses -197 needs -197 once -197 parts -197 silence -197 STAYING -197 subject -197 survives -197 takes -197 through -197 to -197 unless -197 until -197 when -197 while -197 with -197 within -197 without -197 _AT_MOST -197 _FOR_EACH -197 _IN_ONE -197 _ON_TOP -197
$END -206 after -206 assumed -206 before -206 by -206 curable -206 despite -206 from -206 instead -206 lapses -206 needs -206 once -206 parts -206 silence -206 STAYING -206 subject -206 survives -206 takes -206 through -206 to -206 unless -206 until -206 when -206 while -206 with -206 within -206 without -206 _AT_MOST -206 _FOR_EACH -206 _IN_ONE -206 _ON_TOP -206
$END -193 after -193 assumed -193 before -193 by -193 curable -193 despite -193 from -193 instead -193 lapses -193 needs -193 once -193 parts -193 silence -193 STAYING -193 subject -193 survives -193 takes -193 through -193 to -193 unless -193 until -193 when -193 while -193 with -193 within -193 without -193 _AT_MOST -193 _FOR_EACH -193 _IN_ONE -193 _ON_TOP -193
$END -196 after -196 assumed -196 before -196 by -196 curable -196 despite -196 from -196 instead -196 lapses -196 needs -196 once -196 parts -196 silence -196 STAYING -196 subject -196 survives -196 takes -196 through -196 to -196 unless -196 until -196 when -196 while -196 with -196 within -196 without -196 _AT_MOST -196 _FOR_EACH -196 _IN_ONE -196 _ON_TOP -196
$END -192 after -192 assumed -192 before -192 by -192 curable -192 despite -192 from -192 instead -192 lapses -192 needs -192 once -192 parts -192 silence -192 STAYING -192 subject -192 survives -192 takes -192 through -192 to -192 unless -192 until -192 when -192 while -192 with -192 within -192 without -192 _AT_MOST -192 _FOR_EACH -192 _IN_ONE -192 _ON_TOP -192
$END -194 after -194 assumed -194 before -194 by -194 curable -194 despite -194 from -194 instead -194 lapses -194 needs -194 once -194 parts -194 silence -194 STAYING -194 subject -194 survives -194 takes -194 through -194 to -194 unless -194 until -194 when -194 while -194 with -194 within -194 without -194 _AT_MOST -194 _FOR_EACH -194 _IN_ONE -194 _ON_TOP -194
$END -210 after -210 assumed -210 before -210 by -210 curable -210 despite -210 from -210 instead -210 lapses -210 needs -210 once -210 parts -210 silence -210 STAYING -210 subject -210 survives -210 takes -210 through -210 to -210 unless -210 until -210 when -210 while -210 with -210 within -210 without -210 _AT_MOST -210 _FOR_EACH -210 _IN_ONE -210 _ON_TOP -210
$END -201 after -201 assumed -201 before -201 by -201 curable -201 despite -201 from -201 instead -201 lapses -201 needs -201 once -201 parts -201 silence -201 STAYING -201 subject -201 survives -201 takes -201 through -201 to -201 unless -201 until -201 when -201 while -201 with -201 within -201 without -201 _AT_MOST -201 _FOR_EACH -201 _IN_ONE -201 _ON_TOP -201
STRING 553
NUMBER 554
breach 555 NAME 556
sum 557
of 558
$END -446 after -446 before -446 by -446 curable -446 despite -446 from -446 instead -446 lapses -446 needs -446 once -446 parts -446 silence -446 STAYING -446 subject -446 survives -446 takes -446 through -446 to -446 unless -446 until -446 when -446 while -446 with -446 within -446 without -446 _AT_MOST -446 _FOR_EACH -446 _IN_ONE -446 _ON_TOP -446
STRING 559
STRING 560
: 561
$END -82
NAME 235 <names> 562
STRING 563
for 564
as 565
$END -62
$END -60
$END -146 after 171 before 172 by 173 curable 174 despite 175 from 176 instead 177 lapses 178 needs 179 once 180 parts 181 silence 182 STAYING 183 subject 184 survives 185 takes 186 through 187 to 188 unless 189 until 190 when 191 while 192 with 193 within 194 without 195 _AT_MOST 196 _FOR_EACH 197 _IN_ONE 198 _ON_TOP 199 <__norm_star_3> 566 <bare_phrase> 201 <phrase> 202
$END -137 after -137 before -137 by -137 curable -137 despite -137 from -137 instead -137 lapses -137 needs -137 once -137 parts -137 silence -137 STAYING -137 subject -137 survives -137 takes -137 through -137 to -137 unless -137 until -137 when -137 while -137 with -137 within -137 without -137 _AND_THE 567 _AT_MOST -137 _FOR_EACH -137 _IN_ONE -137 _ON_TOP -137
: 568
clause 60 first 62 FOLD 63 ( 64 MONEY 65 NAME 66 NUMBER 67 PATH 68 PERCENT 69 the 71 withheld 73 _BALANCE 74 <balance> 76 <converted_value> 78 <expr> 569 <fold> 80 <literal_amount> 81 <operand_value> 82 <path> 83 <simple_value> 86 <single_value> 87 <withheld> 88
NAME 570
$END -25
$END -24 changed -24 decided -24 starts -24
of 571
number 572
$END -17 changed -17 decided -17 starts -17
$END -22 changed -22 decided -22 from 573 starts -22
$END -16
NAME 574
REF 575
$END -437 after -437 assumed -437 before -437 by -437 , 576 curable -437 despite -437 for -437 from -437 instead -437 lapses -437 needs -437 once -437 parts -437 silence -437 STAYING -437 subject -437 survives -437 takes -437 through -437 to -437 unless -437 until -437 when -437 while -437 with -437 within -437 without -437 _AND_THE -437 _AT_MOST -437 _FOR_EACH -437 _IN_ONE -437 _ON_TOP -437
$END -1
$END -7
any 577
NAME 578
$END -435 assumed -435 , 579 ) -435
$END -4
$END -8 from -8 through -8 until -8
$END -10 from -10 through -10 until -10
$END -9 from -9 through -9 until -9
$END -440 from -440 through -440 until -440
$END -12
$END -11
$END -3
NAME 580
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 581 <withheld> 337 <yes_no> 126
$END -163 assumed -163
of 582
$END -387 assumed -387 , -387 converted -387 less -387 of 583 plus -387 times -387 _IN_ANY -387 _IN_OVER -387
$END -167 assumed -167 , 584 _IN_ANY 585 _IN_OVER 586 <over> 587 <shared_with> 588
$END -404 assumed -404 , -404 converted 589 less -404 plus -404 times -404 _IN_ANY -404 _IN_OVER -404
$END -403 assumed -403 , -403 less 264 plus 265 times 266 _IN_ANY -403 _IN_OVER -403 <__cap_star_12> 590 <operator> 591
$END -408 assumed -408 , -408 converted -408 less -408 plus -408 times -408 _IN_ANY -408 _IN_OVER -408
$END -406 assumed -406 , -406 converted -406 less -406 plus -406 times -406 _IN_ANY -406 _IN_OVER -406
known 592
NAME 593
$END -394 assumed -394 : -394 , -394 converted -394 is -394 less -394 plus -394 ) -394 since 594 times -394 where 595 _IN_ANY 596 _IN_THE 597 <in_the> 598 <since_time> 599 <where> 600 <window> 601
$END -382 assumed -382 : -382 , -382 converted -382 less -382 plus -382 ) -382 times -382 _IN_ANY -382 _IN_OVER -382
$END -375 assumed -375 : -375 , -375 less -375 plus -375 ) -375 times -375
to -186
to -185
NUMBER 602
( 603
( 604
$END -162 assumed -162 , 605 <each_tier> 606
$END -401 assumed -401 : -401 , -401 converted -401 is -401 less -401 plus -401 ) -401 times -401 _IN_ANY -401 _IN_OVER -401
$END -158
NAME 607
clause 60 first 62 FOLD 63 ( 64 MONEY 65 NAME 66 NUMBER 67 PATH 68 PERCENT 69 the 71 withheld 73 _BALANCE 74 <balance> 76 <converted_value> 78 <fold> 80 <literal_amount> 81 <operand_value> 608 <path> 83 <simple_value> 86 <single_value> 87 <withheld> 88
$END -459 assumed -459 : -459 , -459 less -459 plus -459 ) -459 times -459
$END -142 after 171 before 172 by 173 curable 174 despite 175 from 176 instead 177 lapses 178 needs 179 once 180 parts 181 silence 182 STAYING 183 subject 184 survives 185 takes 186 through 187 to 188 unless 189 until 190 when 191 while 192 with 193 within 194 without 195 _AT_MOST 196 _FOR_EACH 197 _IN_ONE 198 _ON_TOP 199 <__norm_star_3> 609 <bare_phrase> 201 <phrase> 202
$END -148 after 171 before 172 by 173 curable 174 despite 175 from 176 instead 177 lapses 178 needs 179 once 180 parts 181 silence 182 STAYING 183 subject 184 survives 185 takes 186 through 187 to 188 unless 189 until 190 when 191 while 192 with 193 within 194 without 195 _AT_MOST 196 _FOR_EACH 197 _IN_ONE 198 _ON_TOP 199 <__norm_star_3> 610 <bare_phrase> 201 <phrase> 202
NAME 611
breached 612 cut 613 fulfilled 614 not 615 open 616 overdue 617 settled 618 spent 619 suspended 620 uncured 621 <clause_state> 622
the 623
is 624
is 625 of 442 <of_the> 626
$END -246 after -246 and -246 assumed -246 before -246 by -246 , -246 curable -246 despite -246 from -246 instead -246 lapses -246 needs -246 once -246 or -246 parts -246 ) -246 silence -246 STAYING -246 subject -246 survives -246 takes -246 through -246 to -246 unless -246 until -246 when -246 while -246 with -246 within -246 without -246 _AT_MOST -246 _FOR_EACH -246 _IN_ONE -246 _ON_TOP -246
open 627
as 628 clause 99 DATE 100 first 62 FOLD 63 ( 101 MONEY 102 NAME 66 no 103 none 104 not 105 NUMBER 106 PATH 68 PERCENT 107 STRING 109 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 114 <counted> 115 <date> 116 <fold> 118 <happened> 119 <literal> 120 <meaning> 629 <operand> 122 <path> 123 <withheld> 125 <yes_no> 126
$END -270 after -270 and -270 assumed -270 before -270 by -270 , -270 curable -270 despite -270 from -270 instead -270 lapses -270 needs -270 once -270 or -270 parts -270 ) -270 silence -270 STAYING -270 subject -270 survives -270 takes -270 through -270 to -270 unless -270 until -270 when -270 while -270 with -270 within -270 without -270 _AT_MOST -270 _BY_CAUSE 630 _FOR_EACH -270 _IN_ONE -270 _ON_TOP -270 <by_cause> 631
ended 632
least 633 most 634
clause -284 DATE -284 first -284 MONEY -284 NAME -284 no -284 none -284 NUMBER -284 PATH -284 PERCENT -284 STRING -284 withheld -284 yes -284
clause -285 DATE -285 first -285 MONEY -285 NAME -285 no -285 none -285 NUMBER -285 PATH -285 PERCENT -285 STRING -285 withheld -285 yes -285
MONEY 65 NAME 635 NUMBER 67 PERCENT 636 withheld 73 <bound> 637 <literal_amount> 638 <withheld> 88
clause 99 first 62 FOLD 63 ( 101 NAME 66 no 103 not 105 PATH 68 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <counted> 115 <fold> 118 <happened> 119 <operand> 639 <path> 123 <yes_no> 126
$END -453 after -453 and -453 assumed -453 before -453 by -453 , -453 curable -453 despite -453 from -453 instead -453 lapses -453 needs -453 once -453 or -453 parts -453 ) -453 silence -453 STAYING -453 subject -453 survives -453 takes -453 through -453 to -453 unless -453 until -453 when -453 while -453 with -453 within -453 without -453 _AT_MOST -453 _FOR_EACH -453 _IN_ONE -453 _ON_TOP -453
same 640
to 641
$END -307 after -307 and -307 assumed -307 at 642 before -307 by -307 , -307 curable -307 despite -307 earlier 643 from -307 instead -307 lapses -307 needs -307 on 644 once -307 or -307 parts -307 ) -307 silence -307 since 645 STAYING -307 subject -307 survives -307 takes -307 through -307 to -307 unless -307 until -307 when -307 while -307 with -307 within -307 without -307 _AT_MOST -307 _FOR_EACH -307 _IN_ONE -307 _ON_TOP -307 <qualifier> 646
failed 457 happened 647 rejected 460 set 461 upheld 462 <outcome> 648
NAME -330
aside 649
NAME -329
NAME 650
clause 60 DATE 100 first 62 MONEY 102 NAME 66 no 651 none 104 NUMBER 106 PATH 68 PERCENT 107 STRING 109 withheld 73 yes 110 <date> 116 <literal> 469 <path> 472 <value> 652 <values> 653 <withheld> 125 <yes_no> 474
clause -279 DATE -279 first -279 MONEY -279 NAME -279 no -279 none -279 NUMBER -279 PATH -279 PERCENT -279 STRING -279 withheld -279 yes -279
clause -277 DATE -277 first -277 MONEY -277 NAME -277 no -277 none -277 NUMBER -277 PATH -277 PERCENT -277 STRING -277 withheld -277 yes -277
$END -426 after -426 and -426 assumed -426 before -426 by -426 , -426 curable -426 despite -426 earlier 654 from -426 instead -426 lapses -426 later 655 needs -426 once -426 or -426 parts -426 ) -426 silence -426 STAYING -426 subject -426 survives -426 takes -426 through -426 to -426 unless -426 until -426 when -426 while -426 with -426 within -426 without -426 _AT_MOST -426 _FOR_EACH -426 _IN_ONE -426 _ON_TOP -426
clause 60 DATE 100 first 62 MONEY 102 NAME 66 no 651 none 104 NUMBER 106 PATH 68 PERCENT 107 STRING 109 withheld 73 yes 110 <date> 116 <literal> 469 <path> 472 <value> 656 <withheld> 125 <yes_no> 474
$END -417 after -417 and -417 assumed -417 before -417 by -417 changed -417 , -417 curable -417 decided -417 despite -417 from -417 instead -417 lapses -417 needs -417 once -417 or -417 parts -417 } -417 ) -417 silence -417 STAYING -417 subject -417 survives -417 takes -417 through -417 to -417 unless -417 until -417 when -417 while -417 with -417 within -417 without -417 _AT_MOST -417 _FOR_EACH -417 _IN_ONE -417 _ON_TOP -417
clause -281 DATE -281 first -281 MONEY -281 NAME -281 no -281 none -281 NUMBER -281 PATH -281 PERCENT -281 STRING -281 withheld -281 yes -281
clause 60 DATE 100 first 62 MONEY 102 NAME 66 no 651 none 104 NUMBER 106 PATH 68 PERCENT 107 STRING 109 withheld 73 yes 110 <date> 116 <literal> 469 <path> 472 <value> 657 <withheld> 125 <yes_no> 474
$END -415 after -415 and -415 assumed -415 before -415 by -415 changed -415 , -415 curable -415 decided -415 despite -415 from -415 instead -415 lapses -415 needs -415 once -415 or -415 parts -415 } -415 ) -415 silence -415 STAYING -415 subject -415 survives -415 takes -415 through -415 to -415 unless -415 until -415 when -415 while -415 with -415 within -415 without -415 _AT_MOST -415 _FOR_EACH -415 _IN_ONE -415 _ON_TOP -415
$END -249 after -249 and -249 assumed -249 before -249 by -249 , -249 curable -249 despite -249 from -249 instead -249 lapses -249 needs -249 once -249 or -249 parts -249 ) -249 silence -249 STAYING -249 subject -249 survives -249 takes -249 through -249 to -249 unless -249 until -249 when -249 while -249 with -249 within -249 without -249 _AT_MOST -249 _FOR_EACH -249 _IN_ONE -249 _ON_TOP -249
$END -416 after -416 and -416 assumed -416 before -416 by -416 changed -416 , -416 curable -416 decided -416 despite -416 from -416 instead -416 lapses -416 needs -416 once -416 or -416 parts -416 } -416 ) -416 silence -416 STAYING -416 subject -416 survives -416 takes -416 through -416 to -416 unless -416 until -416 when -416 while -416 with -416 within -416 without -416 _AT_MOST -416 _FOR_EACH -416 _IN_ONE -416 _ON_TOP -416
{ 658
for -316 has -316
happened 659 not 660
has 661
happened 662 not 663
$END -33
$END -150 after 171 before 172 by 173 curable 174 despite 175 from 176 instead 177 lapses 178 needs 179 once 180 parts 181 silence 182 STAYING 183 subject 184 survives 185 takes 186 through 187 to 188 unless 189 until 190 when 191 while 192 with 193 within 194 without 195 _AT_MOST 196 _FOR_EACH 197 _IN_ONE 198 _ON_TOP 199 <__except_star_6> 664 <bare_phrase> 201 <gate> 665 <phrase> 666
NAME 390 set 391 whole 392 yes/no 393 percent 394 <type> 667
$END -63 assumed 153 while 154 <keeps_part> 311
and -447 together -447
$END -441 can -441 cannot -441 may -441 must -441 or -441
NAME 668
NAME 669
can -98 cannot -98 may -98 must -98
adopt -100 amend -100 assign -100 delegate -100 extend -100 keep -100 NAME -100 pay -100 release -100 resume -100 suspend -100 terminate -100 waive -100
$END -134 after -134 before -134 by -134 curable -134 despite -134 from -134 instead -134 lapses -134 NAME 670 needs -134 once -134 or -134 parts -134 silence -134 STAYING -134 subject -134 survives -134 takes -134 through -134 to -134 unless -134 until -134 when -134 while -134 with -134 within -134 without -134 _AT_MOST -134 _FOR_EACH -134 _IN_ONE -134 _ON_TOP -134
$END -135 after -135 agreement 671 before -135 by -135 curable -135 despite -135 from -135 instead -135 lapses -135 needs -135 once -135 or -135 parts -135 REF 231 silence -135 STAYING -135 subject -135 survives -135 takes -135 through -135 to -135 unless -135 until -135 when -135 while -135 with -135 within -135 without -135 _AT_MOST -135 _FOR_EACH -135 _IN_ONE -135 _ON_TOP -135 <refs> 672
$END -132 after -132 agreement 673 before -132 by -132 curable -132 despite -132 from -132 instead -132 lapses -132 needs -132 once -132 or -132 parts -132 REF 231 silence -132 STAYING -132 subject -132 survives -132 takes -132 through -132 to -132 unless -132 until -132 when -132 while -132 with -132 within -132 without -132 _AT_MOST -132 _FOR_EACH -132 _IN_ONE -132 _ON_TOP -132 <refs> 674
$END -133 after -133 before -133 by -133 curable -133 despite -133 from -133 instead -133 lapses -133 needs -133 once -133 or -133 parts -133 REF 231 silence -133 STAYING -133 subject -133 survives -133 takes -133 through -133 to -133 unless -133 until -133 when -133 while -133 with -133 within -133 without -133 _AT_MOST -133 _FOR_EACH -133 _IN_ONE -133 _ON_TOP -133 <refs> 675
$END -131 after -131 before -131 by -131 curable -131 despite -131 from -131 instead -131 lapses -131 needs -131 once -131 or -131 parts -131 REF 231 silence -131 STAYING -131 subject -131 survives -131 takes -131 through -131 to -131 unless -131 until -131 when -131 while -131 with -131 within -131 without -131 _AT_MOST -131 _FOR_EACH -131 _IN_ONE -131 _ON_TOP -131 <refs> 676
$END -125 after -125 before -125 by -125 clause 99 curable -125 despite -125 first 62 FOLD 63 from -125 instead -125 lapses -125 ( 101 NAME 66 needs -125 no 103 not 105 once -125 or -125 parts -125 PATH 68 silence -125 STAYING -125 subject -125 survives -125 takes -125 through -125 to -125 unless -125 until -125 when -125 while -125 with -125 within -125 without -125 yes 110 _AGREEMENT 111 _AT_MOST -125 _BALANCE 74 _FOR_EACH -125 _IN_ONE -125 _ON_TOP -125 <atom> 112 <balance> 113 <condition> 677 <counted> 115 <fold> 118 <happened> 119 <operand> 122 <path> 123 <yes_no> 126
$END -123 after -123 before -123 by -123 curable -123 despite -123 from -123 instead -123 lapses -123 needs -123 once -123 or -123 parts -123 silence -123 STAYING -123 subject -123 survives -123 takes -123 through -123 to -123 unless -123 until -123 when -123 while -123 with -123 within -123 without -123 _AT_MOST -123 _FOR_EACH -123 _IN_ONE -123 _ON_TOP -123
adopt -101 amend -101 assign -101 delegate -101 extend -101 keep -101 NAME -101 pay -101 release -101 resume -101 suspend -101 terminate -101 waive -101
$END -124 after -124 before -124 by -124 clause 60 curable -124 despite -124 first 62 from -124 instead -124 lapses -124 ( 678 MONEY 679 NAME 66 needs -124 once -124 or -124 parts -124 PATH 68 silence -124 STAYING -124 subject -124 survives -124 takes -124 through -124 to -124 unless -124 until -124 when -124 while -124 with -124 within -124 without -124 _AT_MOST -124 _FOR_EACH -124 _IN_ONE -124 _ON_TOP -124 <path> 680
$END -130 after -130 before -130 by -130 curable -130 despite -130 from -130 instead -130 lapses -130 needs -130 once -130 or -130 parts -130 REF 231 silence -130 STAYING -130 subject -130 survives -130 takes -130 through -130 to -130 unless -130 until -130 when -130 while -130 with -130 within -130 without -130 _AT_MOST -130 _FOR_EACH -130 _IN_ONE -130 _ON_TOP -130 <refs> 681
$END -127 after -127 before -127 by -127 curable -127 despite -127 from -127 instead -127 lapses -127 needs -127 once -127 or -127 parts -127 REF 231 silence -127 STAYING -127 subject -127 survives -127 takes -127 through -127 to -127 unless -127 until -127 when -127 while -127 with -127 within -127 without -127 _AT_MOST -127 _FOR_EACH -127 _IN_ONE -127 _ON_TOP -127 <refs> 682
$END -126 after -126 before -126 by -126 curable -126 despite -126 from -126 instead -126 lapses -126 needs -126 once -126 or -126 parts -126 REF 231 silence -126 STAYING -126 subject -126 survives -126 takes -126 through -126 to -126 unless -126 until -126 when -126 while -126 with -126 within -126 without -126 _AT_MOST -126 _FOR_EACH -126 _IN_ONE -126 _ON_TOP -126 <clocked> 683 <refs> 385
$END -128 after -128 agreement 684 before -128 by -128 curable -128 despite -128 from -128 instead -128 lapses -128 needs -128 once -128 or -128 parts -128 REF 231 silence -128 STAYING -128 subject -128 survives -128 takes -128 through -128 to -128 unless -128 until -128 when -128 while -128 with -128 within -128 without -128 _AT_MOST -128 _FOR_EACH -128 _IN_ONE -128 _ON_TOP -128 <refs> 685
$END -129 after -129 before -129 by -129 curable -129 despite -129 from -129 instead -129 lapses -129 needs -129 once -129 or -129 parts -129 REF 231 silence -129 STAYING -129 subject -129 survives -129 takes -129 through -129 to -129 unless -129 until -129 when -129 while -129 with -129 within -129 without -129 _AT_MOST -129 _FOR_EACH -129 _IN_ONE -129 _ON_TOP -129 <refs> 686
$END -93 after 171 before 172 by 173 curable 174 despite 175 from 176 instead 177 lapses 178 needs 179 once 180 parts 181 silence 182 STAYING 183 subject 184 survives 185 takes 186 through 187 to 188 unless 189 until 190 when 191 while 192 with 193 within 194 without 195 _AT_MOST 196 _FOR_EACH 197 _IN_ONE 198 _ON_TOP 199 <__norm_star_3> 687 <bare_phrase> 201 <phrase> 202
$END -104 after -104 before -104 by -104 curable -104 despite -104 from -104 instead -104 lapses -104 needs -104 once -104 or 688 parts -104 silence -104 STAYING -104 subject -104 survives -104 takes -104 through -104 to -104 unless -104 until -104 when -104 while -104 with -104 within -104 without -104 _AT_MOST -104 _FOR_EACH -104 _IN_ONE -104 _ON_TOP -104 <__act_plus_5> 689
$END -95 after 171 before 172 by 173 curable 174 despite 175 from 176 instead 177 lapses 178 needs 179 once 180 parts 181 silence 182 STAYING 183 subject 184 survives 185 takes 186 through 187 to 188 unless 189 until 190 when 191 while 192 with 193 within 194 without 195 _AT_MOST 196 _FOR_EACH 197 _IN_ONE 198 _ON_TOP 199 <__norm_star_3> 690 <bare_phrase> 201 <phrase> 202
$END -125 after -125 before -125 by -125 curable -125 despite -125 from -125 instead -125 lapses -125 needs -125 once -125 or -125 parts -125 silence -125 STAYING -125 subject -125 survives -125 takes -125 through -125 to -125 unless -125 until -125 when -125 while -125 with -125 within -125 without -125 _AT_MOST -125 _FOR_EACH -125 _IN_ONE -125 _ON_TOP -125
$END -91 after 171 before 172 by 173 curable 174 despite 175 from 176 instead 177 lapses 178 needs 179 once 180 parts 181 silence 182 STAYING 183 subject 184 survives 185 takes 186 through 187 to 188 unless 189 until 190 when 191 while 192 with 193 within 194 without 195 _AT_MOST 196 _FOR_EACH 197 _IN_ONE 198 _ON_TOP 199 <__norm_star_3> 691 <bare_phrase> 201 <phrase> 202
: 692
is 693
NUMBER 327 <duration> 694
$END -352 after -352 assumed -352 before -352 by -352 : -352 , -352 converted -352 curable -352 despite -352 from -352 instead -352 is -352 lapses -352 less -352 needs -352 once -352 parts -352 plus -352 ) -352 silence -352 STAYING -352 subject -352 survives -352 takes -352 through -352 times -352 to -352 unless -352 until -352 when -352 while -352 with -352 within -352 without -352 _AT_MOST -352 _FOR_EACH -352 _IN_ANY -352 _IN_ONE -352 _IN_OVER -352 _ON_TOP -352
day 695 days 696
$END -361 after -361 ago -361 assumed -361 before -361 by -361 : -361 , -361 converted -361 curable -361 despite -361 from -361 instead -361 is -361 lapses -361 later -361 less -361 needs -361 once -361 parts -361 plus -361 ) -361 silence -361 STAYING -361 subject -361 survives -361 takes -361 through -361 times -361 to -361 unless -361 until -361 when -361 while -361 with -361 within -361 without -361 _AT_MOST -361 _FOR_EACH -361 _IN_ONE -361 _ON_TOP -361
$END -362 after -362 ago -362 assumed -362 before -362 by -362 : -362 , -362 converted -362 curable -362 despite -362 from -362 instead -362 is -362 lapses -362 later -362 less -362 needs -362 once -362 parts -362 plus -362 ) -362 silence -362 STAYING -362 subject -362 survives -362 takes -362 through -362 times -362 to -362 unless -362 until -362 when -362 while -362 with -362 within -362 without -362 _AT_MOST -362 _FOR_EACH -362 _IN_ONE -362 _ON_TOP -362
$END -359 after -359 ago -359 assumed -359 before -359 by -359 : -359 , -359 converted -359 curable -359 despite -359 from -359 instead -359 is -359 lapses -359 later -359 less -359 needs -359 once -359 parts -359 plus -359 ) -359 silence -359 STAYING -359 subject -359 survives -359 takes -359 through -359 times -359 to -359 unless -359 until -359 when -359 while -359 with -359 within -359 without -359 _AT_MOST -359 _FOR_EACH -359 _IN_ONE -359 _ON_TOP -359
$END -360 after -360 ago -360 assumed -360 before -360 by -360 : -360 , -360 converted -360 curable -360 despite -360 from -360 instead -360 is -360 lapses -360 later -360 less -360 needs -360 once -360 parts -360 plus -360 ) -360 silence -360 STAYING -360 subject -360 survives -360 takes -360 through -360 times -360 to -360 unless -360 until -360 when -360 while -360 with -360 within -360 without -360 _AT_MOST -360 _FOR_EACH -360 _IN_ONE -360 _ON_TOP -360
$END -365 after -365 ago -365 assumed -365 before -365 by -365 : -365 , -365 converted -365 curable -365 despite -365 from -365 instead -365 is -365 lapses -365 later -365 less -365 needs -365 once -365 parts -365 plus -365 ) -365 silence -365 STAYING -365 subject -365 survives -365 takes -365 through -365 times -365 to -365 unless -365 until -365 when -365 while -365 with -365 within -365 without -365 _AT_MOST -365 _FOR_EACH -365 _IN_ONE -365 _ON_TOP -365
$END -366 after -366 ago -366 assumed -366 before -366 by -366 : -366 , -366 converted -366 curable -366 despite -366 from -366 instead -366 is -366 lapses -366 later -366 less -366 needs -366 once -366 parts -366 plus -366 ) -366 silence -366 STAYING -366 subject -366 survives -366 takes -366 through -366 times -366 to -366 unless -366 until -366 when -366 while -366 with -366 within -366 without -366 _AT_MOST -366 _FOR_EACH -366 _IN_ONE -366 _ON_TOP -366
$END -367 after -367 ago -367 assumed -367 before -367 by -367 : -367 , -367 converted -367 curable -367 despite -367 from -367 instead -367 is -367 lapses -367 later -367 less -367 needs -367 once -367 parts -367 plus -367 ) -367 silence -367 STAYING -367 subject -367 survives -367 takes -367 through -367 times -367 to -367 unless -367 until -367 when -367 while -367 with -367 within -367 without -367 _AT_MOST -367 _FOR_EACH -367 _IN_ONE -367 _ON_TOP -367
$END -368 after -368 ago -368 assumed -368 before -368 by -368 : -368 , -368 converted -368 curable -368 despite -368 from -368 instead -368 is -368 lapses -368 later -368 less -368 needs -368 once -368 parts -368 plus -368 ) -368 silence -368 STAYING -368 subject -368 survives -368 takes -368 through -368 times -368 to -368 unless -368 until -368 when -368 while -368 with -368 within -368 without -368 _AT_MOST -368 _FOR_EACH -368 _IN_ONE -368 _ON_TOP -368
$END -358 after -358 ago -358 assumed -358 before -358 by -358 : -358 , -358 converted -358 curable -358 despite -358 from -358 instead -358 is -358 lapses -358 later -358 less -358 needs -358 once -358 parts -358 plus -358 ) -358 silence -358 STAYING -358 subject -358 survives -358 takes -358 through -358 times -358 to -358 unless -358 until -358 when -358 while -358 with -358 within -358 without -358 _AT_MOST -358 _FOR_EACH -358 _IN_ONE -358 _ON_TOP -358
day 697
of 698
of 699
of 700
of 701
of 702
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 703 <withheld> 337 <yes_no> 126
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 704 <withheld> 337 <yes_no> 126
$END -353 after -353 assumed -353 before -353 by -353 , -353 curable -353 despite -353 from -353 has 479 instead -353 lapses -353 needs -353 once -353 parts -353 ) -353 silence -353 STAYING -353 subject -353 survives -353 takes -353 through -353 to -353 unless -353 until -353 when -353 while -353 with -353 within -353 without -353 _AT_MOST -353 _FOR_EACH -353 _IN_ONE -353 _ON_TOP -353
within 705
within 706
$END -204 after -204 assumed -204 before -204 by -204 curable -204 despite -204 from -204 instead -204 lapses -204 needs -204 once -204 parts -204 silence -204 STAYING -204 subject -204 survives -204 takes -204 through -204 to -204 unless -204 until -204 when -204 while -204 with -204 within -204 without -204 _AT_MOST -204 _FOR_EACH -204 _IN_ONE -204 _ON_TOP -204
$END -216 after -216 assumed -216 before -216 by -216 curable -216 despite -216 from -216 instead -216 lapses -216 needs -216 once -216 parts -216 silence -216 STAYING -216 subject -216 survives -216 takes -216 through -216 to -216 unless -216 until -216 when -216 while -216 with -216 within -216 without -216 _AT_MOST -216 _FOR_EACH -216 _IN_ONE -216 _ON_TOP -216
deadline 707
NAME 708
NAME 709
NUMBER 327 <duration> 710
$END -227 after -227 assumed -227 before -227 by -227 curable -227 despite -227 from -227 instead -227 lapses -227 needs -227 once -227 parts -227 silence -227 STAYING -227 subject -227 survives -227 takes -227 through -227 to -227 unless -227 until -227 when -227 while -227 with -227 within -227 without -227 _AT_MOST -227 _FOR_EACH -227 _IN_ONE -227 _ON_TOP -227
$END -225 after -225 assumed -225 before -225 by -225 curable -225 despite -225 from -225 instead -225 lapses -225 needs -225 once -225 parts -225 silence -225 STAYING -225 subject -225 survives -225 takes -225 through -225 to -225 unless -225 until -225 when -225 while -225 with -225 within -225 without -225 _AT_MOST -225 _FOR_EACH -225 _IN_ONE -225 _ON_TOP -225
$END -224 after -224 assumed -224 before -224 by -224 curable -224 despite -224 from -224 instead -224 lapses -224 needs -224 once -224 parts -224 silence -224 STAYING -224 subject -224 survives -224 takes -224 through -224 to -224 unless -224 until -224 when -224 while -224 with -224 within -224 without -224 _AT_MOST -224 _FOR_EACH -224 _IN_ONE -224 _ON_TOP -224
$END -205 after -205 assumed -205 before -205 by -205 curable -205 despite -205 from -205 instead -205 lapses -205 needs -205 once -205 parts -205 silence -205 STAYING -205 subject -205 survives -205 takes -205 through -205 to -205 unless -205 until -205 when -205 while -205 with -205 within -205 without -205 _AT_MOST -205 _FOR_EACH -205 _IN_ONE -205 _ON_TOP -205
for -232 through -232 under -232
good 711 NUMBER 327 <duration> 712
DATE 713
REF 231 <refs> 714
$END -219 after -219 assumed -219 before -219 by -219 curable -219 despite -219 from -219 instead -219 lapses -219 needs -219 once -219 parts -219 silence -219 STAYING -219 subject -219 survives -219 takes -219 through -219 to -219 unless -219 until -219 when -219 while -219 with -219 within -219 without -219 _AT_MOST -219 _FOR_EACH -219 _IN_ONE -219 _ON_TOP -219
for 545 through 546 <survives_for> 715
once 716
after 717 later 718
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 719 <withheld> 337 <yes_no> 126
$END -211 after -211 assumed -211 before -211 by -211 curable -211 despite -211 from -211 instead -211 lapses -211 needs -211 once -211 parts -211 silence -211 STAYING -211 subject -211 survives -211 takes -211 through -211 to -211 unless -211 until -211 when -211 while -211 with -211 within -211 without -211 _AT_MOST -211 _FOR_EACH -211 _IN_ONE -211 _ON_TOP -211
times 720
$END -208 after -208 assumed -208 before -208 by -208 curable -208 despite -208 from -208 instead -208 lapses -208 needs -208 of 721 once -208 parts -208 silence -208 STAYING -208 subject -208 survives -208 takes -208 through -208 to -208 unless -208 until -208 when -208 while -208 with -208 within -208 without -208 _AT_MOST -208 _FOR_EACH -208 _IN_ONE -208 _ON_TOP -208
$END -207 after -207 assumed -207 before -207 by -207 curable -207 despite -207 from -207 instead -207 lapses -207 needs -207 once -207 parts -207 silence -207 STAYING -207 subject -207 survives -207 takes -207 through -207 to -207 unless -207 until -207 when -207 while -207 with -207 within -207 without -207 _AT_MOST -207 _FOR_EACH -207 _IN_ONE -207 _ON_TOP -207
$END -231 after -231 assumed -231 before -231 by -231 curable -231 despite -231 from -231 instead -231 lapses -231 needs -231 once -231 parts -231 silence -231 STAYING -231 subject -231 survives -231 takes -231 through -231 to -231 unless -231 until -231 when -231 while -231 with -231 within -231 without -231 _AT_MOST -231 _FOR_EACH -231 _IN_ONE -231 _ON_TOP -231
REF 231 <refs> 722
$END -190 after -190 before -190 by -190 curable -190 despite -190 from -190 instead -190 lapses -190 needs -190 once -190 parts -190 silence -190 STAYING -190 subject -190 survives -190 takes -190 through -190 to -190 unless -190 until -190 when -190 while -190 with -190 within -190 without -190 _AT_MOST -190 _FOR_EACH -190 _IN_ONE -190 _ON_TOP -190
$END -89
NAME 723
$END -83
$END -84
NUMBER 327 <duration> 724
REF 725
$END -145 after 171 before 172 by 173 curable 174 despite 175 from 176 instead 177 lapses 178 needs 179 once 180 parts 181 silence 182 STAYING 183 subject 184 survives 185 takes 186 through 187 to 188 unless 189 until 190 when 191 while 192 with 193 within 194 without 195 _AT_MOST 196 _FOR_EACH 197 _IN_ONE 198 _ON_TOP 199 <bare_phrase> 201 <phrase> 373
the 726 <clock> 727
clause 60 first 62 FOLD 63 ( 64 MONEY 65 NAME 66 NUMBER 67 PATH 68 PERCENT 69 the 71 withheld 73 _BALANCE 74 <balance> 76 <converted_value> 78 <expr> 728 <fold> 80 <literal_amount> 81 <operand_value> 82 <path> 83 <simple_value> 86 <single_value> 87 <withheld> 88
$END -174
$END -36 or 314 <__by_actors_star_1> 729
NAME 730
$END -19 changed -19 decided -19 from 731 starts -19
PERCENT 732
$END -30
$END -469 after -469 assumed -469 before -469 by -469 , -469 curable -469 despite -469 for -469 from -469 instead -469 lapses -469 needs -469 once -469 parts -469 silence -469 STAYING -469 subject -469 survives -469 takes -469 through -469 to -469 unless -469 until -469 when -469 while -469 with -469 within -469 without -469 _AND_THE -469 _AT_MOST -469 _FOR_EACH -469 _IN_ONE -469 _ON_TOP -469
REF 733
end 734
$END -467 assumed -467 , -467 ) -467
NAME 735
$END -156 _FOR_EACH 736 <for_each_one> 737
through 738 until 739 <accrues_to> 740
clause 60 first 62 NAME 66 PATH 68 <path> 741
clause 60 first 62 FOLD 415 ( 64 MONEY 65 NAME 66 NUMBER 67 PATH 68 PERCENT 416 the 71 withheld 73 _BALANCE 74 <balance> 76 <converted_cap> 418 <literal_amount> 81 <operand_cap> 742 <path> 83 <simple_value> 420 <single_cap> 421 <withheld> 88
shared 743
any 744
all 745 each 746
$END -165 assumed -165 , 584 <shared_with> 747
$END -166 assumed -166
at 748
$END -402 assumed -402 , -402 less 264 plus 265 times 266 _IN_ANY -402 _IN_OVER -402 <operator> 749
clause 60 first 62 FOLD 415 ( 64 MONEY 65 NAME 66 NUMBER 67 PATH 68 PERCENT 416 the 71 withheld 73 _BALANCE 74 <balance> 76 <converted_cap> 418 <literal_amount> 81 <operand_cap> 750 <path> 83 <simple_value> 420 <single_cap> 421 <withheld> 88
$END -183 assumed -183
$END -182 assumed -182
clause 60 DATE 100 first 326 ( 751 NAME 66 NUMBER 327 PATH 68 the 752 withheld 73 <date> 330 <deadline_of> 331 <duration> 753 <instant> 754 <path> 755 <period_edge> 334 <plain_time> 756 <withheld> 337
( 757
any 758
the 759
$END -396 assumed -396 : -396 , -396 converted -396 is -396 less -396 plus -396 ) -396 times -396
$END -398 assumed -398 : -398 , -398 converted -398 is -398 less -398 plus -398 ) -398 times -398
$END -392 assumed -392 : -392 , -392 converted -392 is -392 less -392 plus -392 ) -392 since 594 times -392 _IN_ANY 596 _IN_THE 597 <in_the> 598 <since_time> 599 <window> 760
$END -393 assumed -393 : -393 , -393 converted -393 is -393 less -393 plus -393 ) -393 times -393
$END -184 assumed -184
clause 60 first 62 FOLD 63 ( 64 MONEY 65 NAME 66 NUMBER 67 PATH 68 PERCENT 69 the 71 withheld 73 _BALANCE 74 <balance> 76 <converted_value> 78 <expr> 761 <exprs> 762 <fold> 80 <literal_amount> 81 <operand_value> 82 <path> 83 <simple_value> 86 <single_value> 87 <withheld> 88
clause 60 first 62 FOLD 63 ( 64 MONEY 65 NAME 66 NUMBER 67 PATH 68 PERCENT 69 the 71 withheld 73 _BALANCE 74 <balance> 76 <converted_value> 78 <expr> 761 <exprs> 763 <fold> 80 <literal_amount> 81 <operand_value> 82 <path> 83 <simple_value> 86 <single_value> 87 <withheld> 88
all 764 each 765
$END -161 assumed -161
on 766
$END -460 assumed -460 : -460 , -460 less -460 plus -460 ) -460 times -460
$END -141 after 171 before 172 by 173 curable 174 despite 175 from 176 instead 177 lapses 178 needs 179 once 180 parts 181 silence 182 STAYING 183 subject 184 survives 185 takes 186 through 187 to 188 unless 189 until 190 when 191 while 192 with 193 within 194 without 195 _AT_MOST 196 _FOR_EACH 197 _IN_ONE 198 _ON_TOP 199 <bare_phrase> 201 <phrase> 373
$END -147 after 171 before 172 by 173 curable 174 despite 175 from 176 instead 177 lapses 178 needs 179 once 180 parts 181 silence 182 STAYING 183 subject 184 survives 185 takes 186 through 187 to 188 unless 189 until 190 when 191 while 192 with 193 within 194 without 195 _AT_MOST 196 _FOR_EACH 197 _IN_ONE 198 _ON_TOP 199 <bare_phrase> 201 <phrase> 373
$END -74
$END -288 after -288 and -288 assumed -288 before -288 by -288 , -288 curable -288 despite -288 from -288 instead -288 lapses -288 needs -288 once -288 or -288 parts -288 ) -288 silence -288 STAYING -288 subject -288 survives -288 takes -288 through -288 to -288 unless -288 until -288 when -288 while -288 with -288 within -288 without -288 _AT_MOST -288 _FOR_EACH -288 _IN_ONE -288 _ON_TOP -288
off 767
$END -291 after -291 and -291 assumed -291 before -291 by -291 , -291 curable -291 despite -291 from -291 instead -291 lapses -291 needs -291 once -291 or -291 parts -291 ) -291 silence -291 STAYING -291 subject -291 survives -291 takes -291 through -291 to -291 unless -291 until -291 when -291 while -291 with -291 within -291 without -291 _AT_MOST -291 _FOR_EACH -291 _IN_ONE -291 _ON_TOP -291
breached 612 cut 613 fulfilled 614 open 616 overdue 617 settled 618 spent 619 suspended 620 uncured 621 <clause_state> 768
$END -286 after -286 and -286 assumed -286 before -286 by -286 , -286 curable -286 despite -286 from -286 instead -286 lapses -286 needs -286 once -286 or -286 parts -286 ) -286 silence -286 STAYING -286 subject -286 survives -286 takes -286 through -286 to -286 unless -286 until -286 when -286 while -286 with -286 within -286 without -286 _AT_MOST -286 _FOR_EACH -286 _IN_ONE -286 _ON_TOP -286
$END -287 after -287 and -287 assumed -287 before -287 by -287 , -287 curable -287 despite -287 from -287 instead -287 lapses -287 needs -287 once -287 or -287 parts -287 ) -287 silence -287 STAYING -287 subject -287 survives -287 takes -287 through -287 to -287 unless -287 until -287 when -287 while -287 with -287 within -287 without -287 _AT_MOST -287 _FOR_EACH -287 _IN_ONE -287 _ON_TOP -287
$END -292 after -292 and -292 assumed -292 before -292 by -292 , -292 curable -292 despite -292 from -292 instead -292 lapses -292 needs -292 once -292 or -292 parts -292 ) -292 silence -292 STAYING -292 subject -292 survives -292 takes -292 through -292 to -292 unless -292 until -292 when -292 while -292 with -292 within -292 without -292 _AT_MOST -292 _FOR_EACH -292 _IN_ONE -292 _ON_TOP -292
$END -293 after -293 and -293 assumed -293 before -293 by -293 , -293 curable -293 despite -293 from -293 instead -293 lapses -293 needs -293 once -293 or -293 parts -293 ) -293 silence -293 STAYING -293 subject -293 survives -293 takes -293 through -293 to -293 unless -293 until -293 when -293 while -293 with -293 within -293 without -293 _AT_MOST -293 _FOR_EACH -293 _IN_ONE -293 _ON_TOP -293
$END -290 after -290 and -290 assumed -290 before -290 by -290 , -290 curable -290 despite -290 from -290 instead -290 lapses -290 needs -290 once -290 or -290 parts -290 ) -290 silence -290 STAYING -290 subject -290 survives -290 takes -290 through -290 to -290 unless -290 until -290 when -290 while -290 with -290 within -290 without -290 _AT_MOST -290 _FOR_EACH -290 _IN_ONE -290 _ON_TOP -290
$END -289 after -289 and -289 assumed -289 before -289 by -289 , -289 curable -289 despite -289 from -289 instead -289 lapses -289 needs -289 once -289 or -289 parts -289 ) -289 silence -289 STAYING -289 subject -289 survives -289 takes -289 through -289 to -289 unless -289 until -289 when -289 while -289 with -289 within -289 without -289 _AT_MOST -289 _FOR_EACH -289 _IN_ONE -289 _ON_TOP -289
$END -261 after -261 and -261 assumed -261 before -261 by -261 , -261 curable -261 despite -261 from -261 instead -261 lapses -261 needs -261 once -261 or -261 parts -261 ) -261 silence -261 STAYING -261 subject -261 survives -261 takes -261 through -261 to -261 unless -261 until -261 when -261 while -261 with -261 within -261 without -261 _AT_MOST -261 _FOR_EACH -261 _IN_ONE -261 _ON_TOP -261
NAME 769
breached 612 cut 613 fulfilled 614 not 770 open 616 overdue 617 settled 618 spent 619 suspended 620 uncured 621 <clause_state> 771
breached 612 cut 613 fulfilled 614 not 772 open 616 overdue 617 settled 618 spent 619 suspended 620 uncured 621 <clause_state> 773
is 774
$END -266 after -266 and -266 assumed -266 before -266 by -266 , -266 curable -266 despite -266 except 775 from -266 instead -266 lapses -266 needs -266 once -266 or -266 parts -266 ) -266 silence -266 STAYING -266 subject -266 survives -266 takes -266 through -266 to -266 unless -266 until -266 when -266 while -266 with -266 within -266 without -266 _AT_MOST -266 _FOR_EACH -266 _IN_ONE -266 _ON_TOP -266
written 776
$END -80
completion 777 expiry 778 termination 779 <cause> 780
$END -269 after -269 and -269 assumed -269 before -269 by -269 , -269 curable -269 despite -269 from -269 instead -269 lapses -269 needs -269 once -269 or -269 parts -269 ) -269 silence -269 STAYING -269 subject -269 survives -269 takes -269 through -269 to -269 unless -269 until -269 when -269 while -269 with -269 within -269 without -269 _AT_MOST -269 _FOR_EACH -269 _IN_ONE -269 _ON_TOP -269
$END -272 after -272 and -272 assumed -272 before -272 by -272 , -272 curable -272 despite -272 from -272 instead -272 lapses -272 needs -272 once -272 or -272 parts -272 ) -272 silence -272 STAYING -272 subject -272 survives -272 takes -272 through -272 to -272 unless -272 until -272 when -272 while -272 with -272 within -272 without -272 _AT_MOST -272 _BY_CAUSE 630 _FOR_EACH -272 _IN_ONE -272 _ON_TOP -272 <by_cause> 781
clause -282 DATE -282 first -282 MONEY -282 NAME -282 no -282 none -282 NUMBER -282 PATH -282 PERCENT -282 STRING -282 withheld -282 yes -282
clause -283 DATE -283 first -283 MONEY -283 NAME -283 no -283 none -283 NUMBER -283 PATH -283 PERCENT -283 STRING -283 withheld -283 yes -283
$END -276 after -276 and -276 assumed -276 before -276 by -276 , -276 curable -276 despite -276 from -276 instead -276 lapses -276 needs -276 once -276 or -276 parts -276 ) -276 silence -276 STAYING -276 subject -276 survives -276 takes -276 through -276 to -276 unless -276 until -276 when -276 while -276 with -276 within -276 without -276 _AT_MOST -276 _FOR_EACH -276 _IN_ONE -276 _ON_TOP -276
$END -387 after -387 and -387 assumed -387 before -387 by -387 , -387 curable -387 despite -387 from -387 instead -387 lapses -387 needs -387 once -387 or -387 parts -387 ) -387 silence -387 STAYING -387 subject -387 survives -387 takes -387 through -387 to -387 unless -387 until -387 when -387 while -387 with -387 within -387 without -387 _AT_MOST -387 _FOR_EACH -387 _IN_ONE -387 _ON_TOP -387
$END -254 after -254 and -254 assumed -254 before -254 by -254 , -254 curable -254 despite -254 from -254 instead -254 lapses -254 needs -254 once -254 or -254 parts -254 ) -254 silence -254 STAYING -254 subject -254 survives -254 takes -254 through -254 to -254 unless -254 until -254 when -254 while -254 with -254 within -254 without -254 _AT_MOST -254 _FOR_EACH -254 _IN_ONE -254 _ON_TOP -254
$END -275 after -275 and -275 assumed -275 before -275 by -275 , -275 curable -275 despite -275 from -275 instead -275 lapses -275 needs -275 once -275 or -275 parts -275 ) -275 silence -275 STAYING -275 subject -275 survives -275 takes -275 through -275 to -275 unless -275 until -275 when -275 while -275 with -275 within -275 without -275 _AT_MOST -275 _FOR_EACH -275 _IN_ONE -275 _ON_TOP -275
$END -454 after -454 and -454 assumed -454 before -454 by -454 , -454 curable -454 despite -454 from -454 instead -454 lapses -454 needs -454 once -454 or -454 parts -454 ) -454 silence -454 STAYING -454 subject -454 survives -454 takes -454 through -454 to -454 unless -454 until -454 when -454 while -454 with -454 within -454 without -454 _AT_MOST -454 _FOR_EACH -454 _IN_ONE -454 _ON_TOP -454
( 782 NAME 783
decide 784
least 785
than 786
or 787
clause 60 first 62 NAME 66 PATH 68 <path> 788
$END -306 after -306 and -306 assumed -306 before -306 by -306 , -306 curable -306 despite -306 from -306 instead -306 lapses -306 needs -306 once -306 or -306 parts -306 ) -306 silence -306 STAYING -306 subject -306 survives -306 takes -306 through -306 to -306 unless -306 until -306 when -306 while -306 with -306 within -306 without -306 _AT_MOST -306 _FOR_EACH -306 _IN_ONE -306 _ON_TOP -306
$END -315 after -315 and -315 assumed -315 at 642 before -315 by -315 , -315 curable -315 despite -315 earlier 643 from -315 instead -315 lapses -315 needs -315 on 644 once -315 or -315 parts -315 ) -315 silence -315 since 645 STAYING -315 subject -315 survives -315 takes -315 through -315 to -315 unless -315 until -315 when -315 while -315 with -315 within -315 without -315 _AT_MOST -315 _FOR_EACH -315 _IN_ONE -315 _ON_TOP -315 <qualifier> 789
NAME 790
NAME -332
$END -256 after -256 and -256 assumed -256 before -256 by -256 , -256 curable -256 despite -256 from -256 instead -256 lapses -256 needs -256 once -256 or -256 parts -256 ) -256 silence -256 STAYING -256 subject -256 survives -256 takes -256 through -256 to -256 unless -256 until -256 when -256 while -256 with -256 within -256 without -256 _AT_MOST -256 _FOR_EACH -256 _IN_ONE -256 _ON_TOP -256
$END -426 after -426 and -426 assumed -426 before -426 by -426 changed -426 , -426 curable -426 decided -426 despite -426 from -426 instead -426 lapses -426 needs -426 once -426 or -426 parts -426 } -426 ) -426 silence -426 STAYING -426 subject -426 survives -426 takes -426 through -426 to -426 unless -426 until -426 when -426 while -426 with -426 within -426 without -426 _AT_MOST -426 _FOR_EACH -426 _IN_ONE -426 _ON_TOP -426
, 791 } -434 <__values_star_13> 792
} 793
than 794
than 795
$END -250 after -250 and -250 assumed -250 before -250 by -250 , -250 curable -250 despite -250 from -250 instead -250 lapses -250 needs -250 once -250 or -250 parts -250 ) -250 silence -250 STAYING -250 subject -250 survives -250 takes -250 through -250 to -250 unless -250 until -250 when -250 while -250 with -250 within -250 without -250 _AT_MOST -250 _FOR_EACH -250 _IN_ONE -250 _ON_TOP -250
$END -253 after -253 and -253 assumed -253 before -253 by -253 , -253 curable -253 despite -253 from -253 instead -253 lapses -253 needs -253 once -253 or -253 parts -253 ) -253 silence -253 STAYING -253 subject -253 survives -253 takes -253 through -253 to -253 unless -253 until -253 when -253 while -253 with -253 within -253 without -253 _AT_MOST -253 _FOR_EACH -253 _IN_ONE -253 _ON_TOP -253
clause 60 DATE 100 first 62 MONEY 102 NAME 66 no 651 none 104 NUMBER 106 PATH 68 PERCENT 107 STRING 109 withheld 73 yes 110 <date> 116 <literal> 469 <path> 472 <value> 652 <values> 796 <withheld> 125 <yes_no> 474
$END -303 after -303 and -303 assumed -303 at 642 before -303 by -303 , -303 curable -303 despite -303 earlier 643 from -303 instead -303 lapses -303 needs -303 on 644 once -303 or -303 parts -303 ) -303 silence -303 since 645 STAYING -303 subject -303 survives -303 takes -303 through -303 to -303 unless -303 until -303 when -303 while -303 with -303 within -303 without -303 _AT_MOST -303 _FOR_EACH -303 _IN_ONE -303 _ON_TOP -303 <qualifier> 797
happened 798
happened 799 not 800
$END -305 after -305 and -305 assumed -305 at 642 before -305 by -305 , -305 curable -305 despite -305 earlier 643 from -305 instead -305 lapses -305 needs -305 on 644 once -305 or -305 parts -305 ) -305 silence -305 since 645 STAYING -305 subject -305 survives -305 takes -305 through -305 to -305 unless -305 until -305 when -305 while -305 with -305 within -305 without -305 _AT_MOST -305 _FOR_EACH -305 _IN_ONE -305 _ON_TOP -305 <qualifier> 801
happened 802
$END -149 after 171 before 172 by 173 curable 174 despite 175 from 176 instead 177 lapses 178 needs 179 once 180 parts 181 silence 182 STAYING 183 subject 184 survives 185 takes 186 through 187 to 188 unless 189 until 190 when 191 while 192 with 193 within 194 without 195 _AT_MOST 196 _FOR_EACH 197 _IN_ONE 198 _ON_TOP 199 <bare_phrase> 201 <gate> 803 <phrase> 666
$END -451 after -451 before -451 by -451 curable -451 despite -451 from -451 instead -451 lapses -451 needs -451 once -451 parts -451 silence -451 STAYING -451 subject -451 survives -451 takes -451 through -451 to -451 unless -451 until -451 when -451 while -451 with -451 within -451 without -451 _AT_MOST -451 _FOR_EACH -451 _IN_ONE -451 _ON_TOP -451
$END -153 after -153 before -153 by -153 curable -153 despite -153 from -153 instead -153 lapses -153 needs -153 once -153 parts -153 silence -153 STAYING -153 subject -153 survives -153 takes -153 through -153 to -153 unless -153 until -153 when -153 while -153 with -153 within -153 without -153 _AT_MOST -153 _FOR_EACH -153 _IN_ONE -153 _ON_TOP -153
$END -44 changed 804 decided 805 starts 806 <changed_by> 807 <decided_by> 808 <starts> 809
$END -442 can -442 cannot -442 may -442 must -442 or -442
and -448 together -448
as 810
$END -120 after -120 before -120 by -120 curable -120 despite -120 from -120 instead -120 lapses -120 needs -120 once -120 parts -120 silence -120 STAYING -120 subject -120 survives -120 takes -120 through -120 to -120 unless -120 until -120 when -120 while -120 with -120 within -120 without -120 _AT_MOST -120 _FOR_EACH -120 _IN_ONE -120 _ON_TOP -120
$END -121 after -121 before -121 by -121 curable -121 despite -121 from -121 instead -121 lapses -121 needs -121 once -121 parts -121 silence -121 STAYING -121 subject -121 survives -121 takes -121 through -121 to -121 unless -121 until -121 when -121 while -121 with -121 within -121 without -121 _AT_MOST -121 _FOR_EACH -121 _IN_ONE -121 _ON_TOP -121
$END -116 after -116 before -116 by -116 curable -116 despite -116 from -116 instead -116 lapses -116 needs -116 once -116 parts -116 silence -116 STAYING -116 subject -116 survives -116 takes -116 through -116 to -116 unless -116 until -116 when -116 while -116 with -116 within -116 without -116 _AT_MOST -116 _FOR_EACH -116 _IN_ONE -116 _ON_TOP -116
$END -117 after -117 before -117 by -117 curable -117 despite -117 from -117 instead -117 lapses -117 needs -117 once -117 parts -117 silence -117 STAYING -117 subject -117 survives -117 takes -117 through -117 to -117 unless -117 until -117 when -117 while -117 with -117 within -117 without -117 _AT_MOST -117 _FOR_EACH -117 _IN_ONE -117 _ON_TOP -117
$END -118 after -118 before -118 by -118 curable -118 despite -118 from -118 instead -118 lapses -118 needs -118 once -118 parts -118 silence -118 STAYING -118 subject -118 survives -118 takes -118 through -118 to -118 unless -118 until -118 when -118 while -118 with -118 within -118 without -118 _AT_MOST -118 _FOR_EACH -118 _IN_ONE -118 _ON_TOP -118
by 811
$END -122 after -122 before -122 by -122 curable -122 despite -122 from -122 instead -122 lapses -122 needs -122 once -122 parts -122 silence -122 STAYING -122 subject -122 survives -122 takes -122 through -122 to -122 unless -122 until -122 when -122 while -122 with -122 within -122 without -122 _AT_MOST -122 _FOR_EACH -122 _IN_ONE -122 _ON_TOP -122
clause 60 first 62 FOLD 63 ( 64 MONEY 65 NAME 66 NUMBER 67 PATH 68 PERCENT 69 the 71 withheld 73 _BALANCE 74 <balance> 76 <converted_value> 78 <expr> 812 <fold> 80 <literal_amount> 81 <operand_value> 82 <path> 83 <simple_value> 86 <single_value> 87 <withheld> 88
$END -106 after -106 before -106 by -106 curable -106 despite -106 from -106 instead -106 lapses -106 needs -106 once -106 parts -106 silence -106 STAYING -106 subject -106 survives -106 takes -106 through -106 to -106 unless -106 until -106 when -106 while -106 with -106 within -106 without -106 _AT_MOST -106 _FOR_EACH -106 _IN_ONE -106 _ON_TOP -106
$END -107 after -107 before -107 by -107 curable -107 despite -107 from -107 instead -107 lapses -107 needs -107 once -107 parts -107 silence -107 STAYING -107 subject -107 survives -107 takes -107 through -107 to -107 unless -107 until -107 when -107 while -107 with -107 within -107 without -107 _AT_MOST -107 _FOR_EACH -107 _IN_ONE -107 _ON_TOP -107
$END -114 after -114 before -114 by -114 curable -114 despite -114 from -114 instead -114 lapses -114 needs -114 once -114 parts -114 silence -114 STAYING -114 subject -114 survives -114 takes -114 through -114 to -114 unless -114 until -114 when -114 while -114 with -114 within -114 without -114 _AT_MOST -114 _FOR_EACH -114 _IN_ONE -114 _ON_TOP -114
$END -110 after -110 before -110 by -110 curable -110 despite -110 from -110 instead -110 lapses -110 needs -110 once -110 parts -110 silence -110 STAYING -110 subject -110 survives -110 takes -110 through -110 to -110 unless -110 until -110 when -110 while -110 with -110 within -110 without -110 _AT_MOST -110 _FOR_EACH -110 _IN_ONE -110 _ON_TOP -110
$END -109 after -109 before -109 by -109 curable -109 despite -109 from -109 instead -109 lapses -109 needs -109 once -109 parts -109 silence -109 STAYING -109 subject -109 survives -109 takes -109 through -109 to -109 unless -109 until -109 when -109 while -109 with -109 within -109 without -109 _AT_MOST -109 _FOR_EACH -109 _IN_ONE -109 _ON_TOP -109
$END -111 after -111 before -111 by -111 curable -111 despite -111 from -111 instead -111 lapses -111 needs -111 once -111 parts -111 silence -111 STAYING -111 subject -111 survives -111 takes -111 through -111 to -111 unless -111 until -111 when -111 while -111 with -111 within -111 without -111 _AT_MOST -111 _FOR_EACH -111 _IN_ONE -111 _ON_TOP -111
$END -112 after -112 before -112 by -112 curable -112 despite -112 from -112 instead -112 lapses -112 needs -112 once -112 parts -112 silence -112 STAYING -112 subject -112 survives -112 takes -112 through -112 to -112 unless -112 until -112 when -112 while -112 with -112 within -112 without -112 _AT_MOST -112 _FOR_EACH -112 _IN_ONE -112 _ON_TOP -112
$END -113 after -113 before -113 by -113 curable -113 despite -113 from -113 instead -113 lapses -113 needs -113 once -113 parts -113 silence -113 STAYING -113 subject -113 survives -113 takes -113 through -113 to -113 unless -113 until -113 when -113 while -113 with -113 within -113 without -113 _AT_MOST -113 _FOR_EACH -113 _IN_ONE -113 _ON_TOP -113
$END -92 after 171 before 172 by 173 curable 174 despite 175 from 176 instead 177 lapses 178 needs 179 once 180 parts 181 silence 182 STAYING 183 subject 184 survives 185 takes 186 through 187 to 188 unless 189 until 190 when 191 while 192 with 193 within 194 without 195 _AT_MOST 196 _FOR_EACH 197 _IN_ONE 198 _ON_TOP 199 <bare_phrase> 201 <phrase> 373
adopt 813 amend 814 assign 815 delegate 816 extend 817 keep 507 NAME 496 pay 818 release 819 resume 820 suspend 821 terminate 822 waive 823 <act_name> 824
$END -105 after -105 before -105 by -105 curable -105 despite -105 from -105 instead -105 lapses -105 needs -105 once -105 or 825 parts -105 silence -105 STAYING -105 subject -105 survives -105 takes -105 through -105 to -105 unless -105 until -105 when -105 while -105 with -105 within -105 without -105 _AT_MOST -105 _FOR_EACH -105 _IN_ONE -105 _ON_TOP -105
$END -94 after 171 before 172 by 173 curable 174 despite 175 from 176 instead 177 lapses 178 needs 179 once 180 parts 181 silence 182 STAYING 183 subject 184 survives 185 takes 186 through 187 to 188 unless 189 until 190 when 191 while 192 with 193 within 194 without 195 _AT_MOST 196 _FOR_EACH 197 _IN_ONE 198 _ON_TOP 199 <bare_phrase> 201 <phrase> 373
$END -90 after 171 before 172 by 173 curable 174 despite 175 from 176 instead 177 lapses 178 needs 179 once 180 parts 181 silence 182 STAYING 183 subject 184 survives 185 takes 186 through 187 to 188 unless 189 until 190 when 191 while 192 with 193 within 194 without 195 _AT_MOST 196 _FOR_EACH 197 _IN_ONE 198 _ON_TOP 199 <bare_phrase> 201 <phrase> 373
NAME 235 <names> 826
discharged 827 kept 828 re-based 829 <transition> 830
from 831
$END -363 after -363 ago -363 assumed -363 before -363 by -363 : -363 , -363 converted -363 curable -363 despite -363 from -363 instead -363 is -363 lapses -363 later -363 less -363 needs -363 once -363 parts -363 plus -363 ) -363 silence -363 STAYING -363 subject -363 survives -363 takes -363 through -363 times -363 to -363 unless -363 until -363 when -363 while -363 with -363 within -363 without -363 _AT_MOST -363 _FOR_EACH -363 _IN_ONE -363 _ON_TOP -363
$END -364 after -364 ago -364 assumed -364 before -364 by -364 : -364 , -364 converted -364 curable -364 despite -364 from -364 instead -364 is -364 lapses -364 later -364 less -364 needs -364 once -364 parts -364 plus -364 ) -364 silence -364 STAYING -364 subject -364 survives -364 takes -364 through -364 times -364 to -364 unless -364 until -364 when -364 while -364 with -364 within -364 without -364 _AT_MOST -364 _FOR_EACH -364 _IN_ONE -364 _ON_TOP -364
on 832
REF 833
( 834
the 835
( 836
the 837
$END -334 after -334 assumed -334 before -334 by -334 , -334 curable -334 despite -334 from -334 instead -334 lapses -334 needs -334 once -334 parts -334 ) -334 silence -334 STAYING -334 subject -334 survives -334 takes -334 through -334 to -334 unless -334 until -334 when -334 while -334 with -334 within -334 without -334 _AT_MOST -334 _FOR_EACH -334 _IN_ONE -334 _ON_TOP -334
$END -335 after -335 assumed -335 before -335 by -335 , -335 curable -335 despite -335 from -335 instead -335 lapses -335 needs -335 once -335 parts -335 ) -335 silence -335 STAYING -335 subject -335 survives -335 takes -335 through -335 to -335 unless -335 until -335 when -335 while -335 with -335 within -335 without -335 _AT_MOST -335 _FOR_EACH -335 _IN_ONE -335 _ON_TOP -335
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 838 <withheld> 337 <yes_no> 126
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 839 <withheld> 337 <yes_no> 126
$END -213 after -213 assumed -213 before -213 by -213 curable -213 despite -213 from -213 if 840 instead -213 lapses -213 needs -213 once -213 parts -213 silence -213 STAYING -213 subject -213 survives -213 takes -213 through -213 to -213 unless -213 until -213 when -213 while -213 with -213 within -213 without -213 _AT_MOST -213 _FOR_EACH -213 _IN_ONE -213 _ON_TOP -213
$END -223 after -223 assumed -223 before -223 by -223 curable -223 despite -223 from -223 instead -223 lapses -223 needs -223 once -223 parts -223 silence -223 STAYING -223 subject -223 survives -223 takes -223 through -223 to -223 unless -223 until -223 when -223 while -223 with -223 within -223 without -223 _AT_MOST -223 _FOR_EACH -223 _IN_ONE -223 _ON_TOP -223
$END -221 after -221 assumed -221 before -221 by -221 curable -221 despite -221 from -221 instead -221 lapses -221 needs -221 once -221 parts -221 silence -221 STAYING -221 subject -221 survives -221 takes -221 through -221 to -221 unless -221 until -221 when -221 while -221 with -221 within -221 without -221 _AT_MOST -221 _FOR_EACH -221 _IN_ONE -221 _ON_TOP -221
$END -226 after -226 assumed -226 before -226 by -226 curable -226 despite -226 from -226 instead -226 lapses -226 needs -226 once -226 parts -226 silence -226 STAYING -226 subject -226 survives -226 takes -226 through -226 to -226 unless -226 until -226 when -226 while -226 with -226 within -226 without -226 _AT_MOST -226 _FOR_EACH -226 _IN_ONE -226 _ON_TOP -226
$END -239 after -239 assumed -239 before -239 by -239 curable -239 despite -239 from -239 instead -239 lapses -239 needs -239 once -239 parts -239 silence -239 STAYING -239 subject -239 survives -239 takes -239 through -239 to -239 unless -239 until -239 when -239 while -239 with -239 within -239 without -239 _AT_MOST -239 _FOR_EACH -239 _IN_ONE -239 _ON_TOP -239
$END -237 after -237 assumed -237 before -237 by -237 curable -237 despite -237 from -237 instead -237 lapses -237 needs -237 once -237 parts -237 silence -237 STAYING -237 subject -237 survives -237 takes -237 through -237 to -237 unless -237 until -237 when -237 while -237 with -237 within -237 without -237 _AT_MOST -237 _FOR_EACH -237 _IN_ONE -237 _ON_TOP -237
$END -238 after -238 assumed -238 before -238 by -238 curable -238 despite -238 from -238 instead -238 lapses -238 needs -238 once -238 parts -238 silence -238 STAYING -238 subject -238 survives -238 takes -238 through -238 to -238 unless -238 until -238 when -238 while -238 with -238 within -238 without -238 _AT_MOST -238 _FOR_EACH -238 _IN_ONE -238 _ON_TOP -238
for -236 through -236
$END -218 after -218 assumed -218 before -218 by -218 curable -218 despite -218 from -218 instead -218 lapses -218 needs -218 once -218 parts -218 silence -218 STAYING -218 subject -218 survives -218 takes -218 through -218 to -218 unless -218 until -218 when -218 while -218 with -218 within -218 without -218 _AT_MOST -218 _FOR_EACH -218 _IN_ONE -218 _ON_TOP -218
$END -230 after -230 assumed -230 before -230 by -230 curable -230 despite -230 from -230 instead -230 lapses -230 needs -230 once -230 parts -230 silence -230 STAYING -230 subject -230 survives -230 takes -230 through -230 to -230 unless -230 until -230 when -230 while -230 with -230 within -230 without -230 _AT_MOST -230 _FOR_EACH -230 _IN_ONE -230 _ON_TOP -230
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 841 <withheld> 337 <yes_no> 126
$END -228 after -228 assumed -228 before -228 by -228 curable -228 despite -228 from -228 instead -228 lapses -228 needs -228 once -228 parts -228 silence -228 STAYING -228 subject -228 survives -228 takes -228 through -228 to -228 unless -228 until -228 when -228 while -228 with -228 within -228 without -228 _AT_MOST -228 _FOR_EACH -228 _IN_ONE -228 _ON_TOP -228
$END -198 after -198 assumed -198 before -198 by -198 curable -198 despite -198 from -198 instead -198 lapses -198 needs -198 once -198 parts -198 silence -198 STAYING -198 subject -198 survives -198 takes -198 through -198 to -198 unless -198 until -198 when -198 while -198 with -198 within -198 without -198 _AT_MOST -198 _FOR_EACH -198 _IN_ONE -198 _ON_TOP -198
$END -222 after -222 assumed -222 before -222 by -222 curable -222 despite -222 from -222 instead -222 lapses -222 needs -222 once -222 parts -222 silence -222 STAYING -222 subject -222 survives -222 takes -222 through -222 to -222 unless -222 until -222 when -222 while -222 with -222 within -222 without -222 _AT_MOST -222 _FOR_EACH -222 _IN_ONE -222 _ON_TOP -222
REF 231 <refs> 842
$END -217 after -217 assumed -217 before -217 by -217 curable -217 despite -217 from -217 instead -217 lapses -217 needs -217 once -217 parts -217 silence -217 STAYING -217 subject -217 survives -217 takes -217 through -217 to -217 unless -217 until -217 when -217 while -217 with -217 within -217 without -217 _AT_MOST -217 _FOR_EACH -217 _IN_ONE -217 _ON_TOP -217
to 843
$END -144 after 171 before 172 by 173 curable 174 despite 175 from 176 instead 177 lapses 178 needs 179 once 180 parts 181 silence 182 STAYING 183 subject 184 survives 185 takes 186 through 187 to 188 unless 189 until 190 when 191 while 192 with 193 within 194 without 195 _AT_MOST 196 _FOR_EACH 197 _IN_ONE 198 _ON_TOP 199 <__norm_star_3> 844 <bare_phrase> 201 <phrase> 202
$END -68
clock 845 deadline 846
$END -136 after -136 before -136 by -136 curable -136 despite -136 from -136 instead -136 lapses -136 needs -136 once -136 parts -136 silence -136 STAYING -136 subject -136 survives -136 takes -136 through -136 to -136 unless -136 until -136 when -136 while -136 with -136 within -136 without -136 _AT_MOST -136 _FOR_EACH -136 _IN_ONE -136 _ON_TOP -136
$END -173
$END -35 or 486
$END -18 changed -18 decided -18 starts -18
NUMBER 847
to 848
$END -470 after -470 assumed -470 before -470 by -470 , -470 curable -470 despite -470 for -470 from -470 instead -470 lapses -470 needs -470 once -470 parts -470 silence -470 STAYING -470 subject -470 survives -470 takes -470 through -470 to -470 unless -470 until -470 when -470 while -470 with -470 within -470 without -470 _AND_THE -470 _AT_MOST -470 _FOR_EACH -470 _IN_ONE -470 _ON_TOP -470
$END -6
$END -468 assumed -468 , -468 ) -468
each 849
$END -155
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 850 <withheld> 337 <yes_no> 126
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 851 <withheld> 337 <yes_no> 126
$END -168 assumed -168
$END -412 assumed -412 , -412 converted -412 less -412 plus -412 since 594 times -412 where 595 _IN_ANY -412 _IN_OVER -412 _IN_THE 597 <in_the> 852 <since_time> 853 <where> 854 <window_cap> 855
$END -405 assumed -405 , -405 less -405 plus -405 times -405 _IN_ANY -405 _IN_OVER -405
with 856
NUMBER 327 <duration> 857
$END -177 assumed -177 , -177 since 858
NAME 859
$END -164 assumed -164
NAME 860
clause 60 first 62 FOLD 415 ( 64 MONEY 65 NAME 66 NUMBER 67 PATH 68 PERCENT 416 the 71 withheld 73 _BALANCE 74 <balance> 76 <converted_cap> 418 <literal_amount> 81 <operand_cap> 861 <path> 83 <simple_value> 420 <single_cap> 421 <withheld> 88
$END -463 assumed -463 , -463 less -463 plus -463 times -463 _IN_ANY -463 _IN_OVER -463
clause 99 first 62 FOLD 63 ( 101 NAME 66 no 103 not 105 PATH 68 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 862 <counted> 115 <fold> 118 <happened> 119 <operand> 122 <path> 123 <yes_no> 126
business 863 deadline 524 earlier 525 end 526 later 527 start 528
after 864 before 865
$END -400 assumed -400 : -400 , -400 converted -400 is -400 less -400 plus -400 ) -400 times -400 _IN_ANY -400 _IN_OVER -400
$END -339 assumed -339 : -339 , -339 converted -339 for 285 is -339 less -339 plus -339 ) -339 times -339 _IN_ANY -339 _IN_OVER -339 <same> 866
$END -345 assumed -345 : -345 , -345 converted -345 is -345 less -345 plus -345 ) -345 times -345 _IN_ANY -345 _IN_OVER -345
clause 99 first 62 FOLD 63 ( 101 NAME 66 no 103 not 105 PATH 68 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 867 <counted> 115 <fold> 118 <happened> 119 <operand> 122 <path> 123 <yes_no> 126
NUMBER 327 <duration> 868
NAME 869
$END -391 assumed -391 : -391 , -391 converted -391 is -391 less -391 plus -391 ) -391 times -391
, 870 <__exprs_plus_11> 871
) 872
) 873
at 874
part 875
clause 60 DATE 100 first 326 ( 751 NAME 66 NUMBER 327 PATH 68 the 752 withheld 73 <date> 330 <deadline_of> 331 <duration> 753 <instant> 876 <path> 755 <period_edge> 334 <plain_time> 756 <withheld> 337
$END -294 after -294 and -294 assumed -294 before -294 by -294 , -294 curable -294 despite -294 from -294 instead -294 lapses -294 needs -294 once -294 or -294 parts -294 ) -294 silence -294 STAYING -294 subject -294 survives -294 takes -294 through -294 to -294 unless -294 until -294 when -294 while -294 with -294 within -294 without -294 _AT_MOST -294 _FOR_EACH -294 _IN_ONE -294 _ON_TOP -294
$END -265 after -265 and -265 assumed -265 before -265 by -265 , -265 curable -265 despite -265 from -265 instead -265 lapses -265 needs -265 once -265 or -265 parts -265 ) -265 silence -265 STAYING -265 subject -265 survives -265 takes -265 through -265 to -265 unless -265 until -265 when -265 while -265 with -265 within -265 without -265 _AT_MOST -265 _FOR_EACH -265 _IN_ONE -265 _ON_TOP -265
is -295
breached 612 cut 613 fulfilled 614 open 616 overdue 617 settled 618 spent 619 suspended 620 uncured 621 <clause_state> 877
$END -260 after -260 and -260 assumed -260 before -260 by -260 , -260 curable -260 despite -260 from -260 instead -260 lapses -260 needs -260 once -260 or -260 parts -260 ) -260 silence -260 STAYING -260 subject -260 survives -260 takes -260 through -260 to -260 unless -260 until -260 when -260 while -260 with -260 within -260 without -260 _AT_MOST -260 _FOR_EACH -260 _IN_ONE -260 _ON_TOP -260
breached 612 cut 613 fulfilled 614 open 616 overdue 617 settled 618 spent 619 suspended 620 uncured 621 <clause_state> 878
$END -259 after -259 and -259 assumed -259 before -259 by -259 , -259 curable -259 despite -259 from -259 instead -259 lapses -259 needs -259 once -259 or -259 parts -259 ) -259 silence -259 STAYING -259 subject -259 survives -259 takes -259 through -259 to -259 unless -259 until -259 when -259 while -259 with -259 within -259 without -259 _AT_MOST -259 _FOR_EACH -259 _IN_ONE -259 _ON_TOP -259
breached 612 cut 613 fulfilled 614 not 879 open 616 overdue 617 settled 618 spent 619 suspended 620 uncured 621 <clause_state> 880
REF 881
$END -81
$END -299 after -299 and -299 assumed -299 before -299 by -299 , -299 curable -299 despite -299 from -299 instead -299 lapses -299 needs -299 once -299 or -299 parts -299 ) -299 silence -299 STAYING -299 subject -299 survives -299 takes -299 through -299 to -299 unless -299 until -299 when -299 while -299 with -299 within -299 without -299 _AT_MOST -299 _FOR_EACH -299 _IN_ONE -299 _ON_TOP -299
$END -298 after -298 and -298 assumed -298 before -298 by -298 , -298 curable -298 despite -298 from -298 instead -298 lapses -298 needs -298 once -298 or -298 parts -298 ) -298 silence -298 STAYING -298 subject -298 survives -298 takes -298 through -298 to -298 unless -298 until -298 when -298 while -298 with -298 within -298 without -298 _AT_MOST -298 _FOR_EACH -298 _IN_ONE -298 _ON_TOP -298
$END -297 after -297 and -297 assumed -297 before -297 by -297 , -297 curable -297 despite -297 from -297 instead -297 lapses -297 needs -297 once -297 or -297 parts -297 ) -297 silence -297 STAYING -297 subject -297 survives -297 takes -297 through -297 to -297 unless -297 until -297 when -297 while -297 with -297 within -297 without -297 _AT_MOST -297 _FOR_EACH -297 _IN_ONE -297 _ON_TOP -297
$END -296 after -296 and -296 assumed -296 before -296 by -296 , -296 curable -296 despite -296 from -296 instead -296 lapses -296 needs -296 once -296 or -296 parts -296 ) -296 silence -296 STAYING -296 subject -296 survives -296 takes -296 through -296 to -296 unless -296 until -296 when -296 while -296 with -296 within -296 without -296 _AT_MOST -296 _FOR_EACH -296 _IN_ONE -296 _ON_TOP -296
$END -271 after -271 and -271 assumed -271 before -271 by -271 , -271 curable -271 despite -271 from -271 instead -271 lapses -271 needs -271 once -271 or -271 parts -271 ) -271 silence -271 STAYING -271 subject -271 survives -271 takes -271 through -271 to -271 unless -271 until -271 when -271 while -271 with -271 within -271 without -271 _AT_MOST -271 _FOR_EACH -271 _IN_ONE -271 _ON_TOP -271
NAME 235 <names> 882
$END -317 after -317 and -317 assumed -317 before -317 by -317 : -317 , -317 converted -317 curable -317 despite -317 from -317 has -317 instead -317 is -317 lapses -317 less -317 needs -317 of -317 once -317 or -317 parts -317 plus -317 ) -317 silence -317 STAYING -317 subject -317 survives -317 takes -317 through -317 times -317 to -317 unless -317 until -317 when -317 while -317 with -317 within -317 without -317 _AT_MOST -317 _FOR_EACH -317 _IN_ANY -317 _IN_ONE -317 _IN_OVER -317 _ON_TOP -317
NAME -331
NUMBER 327 <duration> 883
clause 60 first 62 NAME 66 PATH 68 <path> 884
before 885
$END -324 after -324 and -324 assumed -324 before -324 by -324 , -324 curable -324 despite -324 from -324 instead -324 lapses -324 needs -324 once -324 or -324 parts -324 ) -324 silence -324 STAYING -324 subject -324 survives -324 takes -324 through -324 to -324 unless -324 until -324 when -324 while -324 with -324 within -324 without -324 _AT_MOST -324 _FOR_EACH -324 _IN_ONE -324 _ON_TOP -324
$END -314 after -314 and -314 assumed -314 before -314 by -314 , -314 curable -314 despite -314 from -314 instead -314 lapses -314 needs -314 once -314 or -314 parts -314 ) -314 silence -314 STAYING -314 subject -314 survives -314 takes -314 through -314 to -314 unless -314 until -314 when -314 while -314 with -314 within -314 without -314 _AT_MOST -314 _FOR_EACH -314 _IN_ONE -314 _ON_TOP -314
$END -257 after -257 and -257 assumed -257 before -257 by -257 , -257 curable -257 despite -257 from -257 instead -257 lapses -257 needs -257 once -257 or -257 parts -257 ) -257 silence -257 STAYING -257 subject -257 survives -257 takes -257 through -257 to -257 unless -257 until -257 when -257 while -257 with -257 within -257 without -257 _AT_MOST -257 _FOR_EACH -257 _IN_ONE -257 _ON_TOP -257
clause 60 DATE 100 first 62 MONEY 102 NAME 66 no 651 none 104 NUMBER 106 PATH 68 PERCENT 107 STRING 109 withheld 73 yes 110 <date> 116 <literal> 469 <path> 472 <value> 886 <withheld> 125 <yes_no> 474
, 887 } -433
$END -251 after -251 and -251 assumed -251 before -251 by -251 , -251 curable -251 despite -251 from -251 instead -251 lapses -251 needs -251 once -251 or -251 parts -251 ) -251 silence -251 STAYING -251 subject -251 survives -251 takes -251 through -251 to -251 unless -251 until -251 when -251 while -251 with -251 within -251 without -251 _AT_MOST -251 _FOR_EACH -251 _IN_ONE -251 _ON_TOP -251
clause -280 DATE -280 first -280 MONEY -280 NAME -280 no -280 none -280 NUMBER -280 PATH -280 PERCENT -280 STRING -280 withheld -280 yes -280
clause -278 DATE -278 first -278 MONEY -278 NAME -278 no -278 none -278 NUMBER -278 PATH -278 PERCENT -278 STRING -278 withheld -278 yes -278
} 888
$END -302 after -302 and -302 assumed -302 before -302 by -302 , -302 curable -302 despite -302 from -302 instead -302 lapses -302 needs -302 once -302 or -302 parts -302 ) -302 silence -302 STAYING -302 subject -302 survives -302 takes -302 through -302 to -302 unless -302 until -302 when -302 while -302 with -302 within -302 without -302 _AT_MOST -302 _FOR_EACH -302 _IN_ONE -302 _ON_TOP -302
$END -311 after -311 and -311 assumed -311 at 642 before -311 by -311 , -311 curable -311 despite -311 earlier 643 from -311 instead -311 lapses -311 needs -311 on 644 once -311 or -311 parts -311 ) -311 silence -311 since 645 STAYING -311 subject -311 survives -311 takes -311 through -311 to -311 unless -311 until -311 when -311 while -311 with -311 within -311 without -311 _AT_MOST -311 _FOR_EACH -311 _IN_ONE -311 _ON_TOP -311 <qualifier> 889
$END -301 after -301 and -301 assumed -301 at 642 before -301 by -301 , -301 curable -301 despite -301 earlier 643 from -301 instead -301 lapses -301 needs -301 on 644 once -301 or -301 parts -301 ) -301 silence -301 since 645 STAYING -301 subject -301 survives -301 takes -301 through -301 to -301 unless -301 until -301 when -301 while -301 with -301 within -301 without -301 _AT_MOST -301 _FOR_EACH -301 _IN_ONE -301 _ON_TOP -301 <qualifier> 890
happened 891
$END -304 after -304 and -304 assumed -304 before -304 by -304 , -304 curable -304 despite -304 from -304 instead -304 lapses -304 needs -304 once -304 or -304 parts -304 ) -304 silence -304 STAYING -304 subject -304 survives -304 takes -304 through -304 to -304 unless -304 until -304 when -304 while -304 with -304 within -304 without -304 _AT_MOST -304 _FOR_EACH -304 _IN_ONE -304 _ON_TOP -304
$END -313 after -313 and -313 assumed -313 at 642 before -313 by -313 , -313 curable -313 despite -313 earlier 643 from -313 instead -313 lapses -313 needs -313 on 644 once -313 or -313 parts -313 ) -313 silence -313 since 645 STAYING -313 subject -313 survives -313 takes -313 through -313 to -313 unless -313 until -313 when -313 while -313 with -313 within -313 without -313 _AT_MOST -313 _FOR_EACH -313 _IN_ONE -313 _ON_TOP -313 <qualifier> 892
$END -452 after -452 before -452 by -452 curable -452 despite -452 from -452 instead -452 lapses -452 needs -452 once -452 parts -452 silence -452 STAYING -452 subject -452 survives -452 takes -452 through -452 to -452 unless -452 until -452 when -452 while -452 with -452 within -452 without -452 _AT_MOST -452 _FOR_EACH -452 _IN_ONE -452 _ON_TOP -452
by 893
by 894
clause 60 DATE 100 first 62 MONEY 102 NAME 66 no 651 none 104 NUMBER 106 PATH 68 PERCENT 107 STRING 109 withheld 73 yes 110 <date> 116 <literal> 469 <path> 472 <value> 895 <withheld> 125 <yes_no> 474
$END -42 decided 805 <decided_by> 896
$END -43
$END -40 changed 804 decided 805 <changed_by> 897 <decided_by> 898
NAME 899
at 900
) 901
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
$END -449 after -449 before -449 by -449 curable -449 despite -449 from -449 instead -449 lapses -449 needs -449 once -449 or -449 parts -449 silence -449 STAYING -449 subject -449 survives -449 takes -449 through -449 to -449 unless -449 until -449 when -449 while -449 with -449 within -449 without -449 _AT_MOST -449 _FOR_EACH -449 _IN_ONE -449 _ON_TOP -449
adopt 813 amend 814 assign 815 delegate 816 extend 817 keep 507 NAME 496 pay 818 release 819 resume 820 suspend 821 terminate 822 waive 823 <act_name> 902
$END -13
$END -73 assumed -73
$END -71 assumed -71
$END -72 assumed -72
$END -70 assumed 903
DATE 904
or 905
$END -354 after -354 and -354 assumed -354 before -354 by -354 : -354 , -354 converted -354 curable -354 despite -354 from -354 instead -354 is -354 lapses -354 less -354 needs -354 once -354 or -354 parts -354 plus -354 ) -354 silence -354 STAYING -354 subject -354 survives -354 takes -354 through -354 times -354 to -354 unless -354 until -354 when -354 while -354 with -354 within -354 without -354 _AT_MOST -354 _FOR_EACH -354 _IN_ANY -354 _IN_ONE -354 _IN_OVER -354 _ON_TOP -354
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 906 <times> 907 <withheld> 337 <yes_no> 126
NAME 908
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 906 <times> 909 <withheld> 337 <yes_no> 126
NAME 910
$END -215 after -215 assumed -215 before -215 by -215 curable -215 despite -215 from -215 instead -215 lapses -215 needs -215 once -215 parts -215 silence -215 STAYING -215 subject -215 survives -215 takes -215 through -215 to -215 unless -215 until -215 when -215 while -215 with -215 within -215 without -215 _AT_MOST -215 _FOR_EACH -215 _IN_ONE -215 _ON_TOP -215
$END -214 after -214 assumed -214 before -214 by -214 curable -214 despite -214 from -214 instead -214 lapses -214 needs -214 once -214 parts -214 silence -214 STAYING -214 subject -214 survives -214 takes -214 through -214 to -214 unless -214 until -214 when -214 while -214 with -214 within -214 without -214 _AT_MOST -214 _FOR_EACH -214 _IN_ONE -214 _ON_TOP -214
clause 99 first 62 FOLD 63 ( 101 NAME 66 no 103 not 105 PATH 68 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 911 <counted> 115 <fold> 118 <happened> 119 <operand> 122 <path> 123 <yes_no> 126
$END -229 after -229 assumed -229 before -229 by -229 curable -229 despite -229 from -229 instead -229 lapses -229 needs -229 once -229 parts -229 silence -229 STAYING -229 subject -229 survives -229 takes -229 through -229 to -229 unless -229 until -229 when -229 while -229 with -229 within -229 without -229 _AT_MOST -229 _FOR_EACH -229 _IN_ONE -229 _ON_TOP -229
$END -209 after -209 assumed -209 before -209 by -209 curable -209 despite -209 from -209 instead -209 lapses -209 needs -209 once -209 parts -209 silence -209 STAYING -209 subject -209 survives -209 takes -209 through -209 to -209 unless -209 until -209 when -209 while -209 with -209 within -209 without -209 _AT_MOST -209 _FOR_EACH -209 _IN_ONE -209 _ON_TOP -209
NAME 912
$END -143 after 171 before 172 by 173 curable 174 despite 175 from 176 instead 177 lapses 178 needs 179 once 180 parts 181 silence 182 STAYING 183 subject 184 survives 185 takes 186 through 187 to 188 unless 189 until 190 when 191 while 192 with 193 within 194 without 195 _AT_MOST 196 _FOR_EACH 197 _IN_ONE 198 _ON_TOP 199 <bare_phrase> 201 <phrase> 373
runs 913 stops 914
falls 915
$END -20 changed -20 decided -20 starts -20 to 916
PERCENT 917
NAME 918
$END -181 assumed -181
$END -180 assumed -180
$END -413 assumed -413 , -413 converted -413 less -413 plus -413 times -413 _IN_ANY -413 _IN_OVER -413
$END -414 assumed -414 , -414 converted -414 less -414 plus -414 times -414 _IN_ANY -414 _IN_OVER -414
$END -410 assumed -410 , -410 converted -410 less -410 plus -410 since 594 times -410 _IN_ANY -410 _IN_OVER -410 _IN_THE 597 <in_the> 852 <since_time> 853 <window_cap> 919
$END -411 assumed -411 , -411 converted -411 less -411 plus -411 times -411 _IN_ANY -411 _IN_OVER -411
NAME 235 <names> 920
$END -175 assumed -175 , -175
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 921 <withheld> 337 <yes_no> 126
$END -176 assumed -176 , -176
on 922
$END -464 assumed -464 , -464 less -464 plus -464 times -464 _IN_ANY -464 _IN_OVER -464
) 923
day 924
clause 60 DATE 100 first 326 ( 751 NAME 66 NUMBER 327 PATH 68 the 752 withheld 73 <date> 330 <deadline_of> 331 <duration> 753 <instant> 925 <path> 755 <period_edge> 334 <plain_time> 756 <withheld> 337
clause 60 DATE 100 first 326 ( 751 NAME 66 NUMBER 327 PATH 68 the 752 withheld 73 <date> 330 <deadline_of> 331 <duration> 753 <instant> 926 <path> 755 <period_edge> 334 <plain_time> 756 <withheld> 337
$END -353 assumed -353 : -353 , -353 converted -353 is -353 less -353 plus -353 ) -353 times -353 _IN_ANY -353 _IN_OVER -353
) 927
$END -397 assumed -397 : -397 , -397 converted -397 is -397 less -397 plus -397 ) -397 times -397
$END -399 assumed -399 : -399 , -399 converted -399 is -399 less -399 plus -399 ) -399 times -399 _IN_ANY -399 _IN_OVER -399
clause 60 first 62 FOLD 63 ( 64 MONEY 65 NAME 66 NUMBER 67 PATH 68 PERCENT 69 the 71 withheld 73 _BALANCE 74 <balance> 76 <converted_value> 78 <expr> 928 <fold> 80 <literal_amount> 81 <operand_value> 82 <path> 83 <simple_value> 86 <single_value> 87 <withheld> 88
, 929 ) -390
$END -383 assumed -383 : -383 , -383 converted -383 less -383 plus -383 ) -383 times -383 _IN_ANY -383 _IN_OVER -383
$END -384 assumed -384 : -384 , -384 converted -384 less -384 plus -384 ) -384 times -384 _IN_ANY -384 _IN_OVER -384
the 930
at 931
$END -377 assumed -377 : -377 , -377 converted -377 less -377 plus -377 ) -377 times -377
$END -264 after -264 and -264 assumed -264 before -264 by -264 , -264 curable -264 despite -264 from -264 instead -264 lapses -264 needs -264 once -264 or -264 parts -264 ) -264 silence -264 STAYING -264 subject -264 survives -264 takes -264 through -264 to -264 unless -264 until -264 when -264 while -264 with -264 within -264 without -264 _AT_MOST -264 _FOR_EACH -264 _IN_ONE -264 _ON_TOP -264
$END -263 after -263 and -263 assumed -263 before -263 by -263 , -263 curable -263 despite -263 from -263 instead -263 lapses -263 needs -263 once -263 or -263 parts -263 ) -263 silence -263 STAYING -263 subject -263 survives -263 takes -263 through -263 to -263 unless -263 until -263 when -263 while -263 with -263 within -263 without -263 _AT_MOST -263 _FOR_EACH -263 _IN_ONE -263 _ON_TOP -263
breached 612 cut 613 fulfilled 614 open 616 overdue 617 settled 618 spent 619 suspended 620 uncured 621 <clause_state> 932
$END -258 after -258 and -258 assumed -258 before -258 by -258 , -258 curable -258 despite -258 from -258 instead -258 lapses -258 needs -258 once -258 or -258 parts -258 ) -258 silence -258 STAYING -258 subject -258 survives -258 takes -258 through -258 to -258 unless -258 until -258 when -258 while -258 with -258 within -258 without -258 _AT_MOST -258 _FOR_EACH -258 _IN_ONE -258 _ON_TOP -258
$END -268 after -268 and -268 assumed -268 before -268 by -268 , -268 curable -268 despite -268 from -268 instead -268 lapses -268 needs -268 once -268 or -268 parts -268 ) -268 silence -268 STAYING -268 subject -268 survives -268 takes -268 through -268 to -268 unless -268 until -268 when -268 while -268 with -268 within -268 without -268 _AND_REF 933 _AT_MOST -268 _FOR_EACH -268 _IN_ONE -268 _ON_TOP -268 <__atom_star_8> 934
) 935
ago 936 before 937
$END -322 after -322 and -322 assumed -322 before -322 by -322 , -322 curable -322 despite -322 for 285 from -322 instead -322 lapses -322 needs -322 once -322 or -322 parts -322 ) -322 silence -322 STAYING -322 subject -322 survives -322 takes -322 through -322 to -322 unless -322 until -322 when -322 while -322 with -322 within -322 without -322 _AT_MOST -322 _FOR_EACH -322 _IN_ONE -322 _ON_TOP -322 <same> 938
DATE 939
, -465 } -465
clause 60 DATE 100 first 62 MONEY 102 NAME 66 no 651 none 104 NUMBER 106 PATH 68 PERCENT 107 STRING 109 withheld 73 yes 110 <date> 116 <literal> 469 <path> 472 <value> 940 <withheld> 125 <yes_no> 474
$END -252 after -252 and -252 assumed -252 before -252 by -252 , -252 curable -252 despite -252 from -252 instead -252 lapses -252 needs -252 once -252 or -252 parts -252 ) -252 silence -252 STAYING -252 subject -252 survives -252 takes -252 through -252 to -252 unless -252 until -252 when -252 while -252 with -252 within -252 without -252 _AT_MOST -252 _FOR_EACH -252 _IN_ONE -252 _ON_TOP -252
$END -310 after -310 and -310 assumed -310 before -310 by -310 , -310 curable -310 despite -310 from -310 instead -310 lapses -310 needs -310 once -310 or -310 parts -310 ) -310 silence -310 STAYING -310 subject -310 survives -310 takes -310 through -310 to -310 unless -310 until -310 when -310 while -310 with -310 within -310 without -310 _AT_MOST -310 _FOR_EACH -310 _IN_ONE -310 _ON_TOP -310
$END -300 after -300 and -300 assumed -300 before -300 by -300 , -300 curable -300 despite -300 from -300 instead -300 lapses -300 needs -300 once -300 or -300 parts -300 ) -300 silence -300 STAYING -300 subject -300 survives -300 takes -300 through -300 to -300 unless -300 until -300 when -300 while -300 with -300 within -300 without -300 _AT_MOST -300 _FOR_EACH -300 _IN_ONE -300 _ON_TOP -300
$END -309 after -309 and -309 assumed -309 at 642 before -309 by -309 , -309 curable -309 despite -309 earlier 643 from -309 instead -309 lapses -309 needs -309 on 644 once -309 or -309 parts -309 ) -309 silence -309 since 645 STAYING -309 subject -309 survives -309 takes -309 through -309 to -309 unless -309 until -309 when -309 while -309 with -309 within -309 without -309 _AT_MOST -309 _FOR_EACH -309 _IN_ONE -309 _ON_TOP -309 <qualifier> 941
$END -312 after -312 and -312 assumed -312 before -312 by -312 , -312 curable -312 despite -312 from -312 instead -312 lapses -312 needs -312 once -312 or -312 parts -312 ) -312 silence -312 STAYING -312 subject -312 survives -312 takes -312 through -312 to -312 unless -312 until -312 when -312 while -312 with -312 within -312 without -312 _AT_MOST -312 _FOR_EACH -312 _IN_ONE -312 _ON_TOP -312
clause 60 first 62 NAME 66 PATH 68 <path> 942
NAME 943
$END -45 changed -45 decided -45
$END -41
$END -38 decided 805 <decided_by> 944
$END -39
$END -119 after -119 before -119 by -119 curable -119 despite -119 from -119 instead -119 lapses -119 needs -119 once -119 parts -119 silence -119 STAYING -119 subject -119 survives -119 takes -119 through -119 to -119 unless -119 until -119 when -119 while -119 with -119 within -119 without -119 _AT_MOST -119 _FOR_EACH -119 _IN_ONE -119 _ON_TOP -119
most 945
$END -108 after -108 before -108 by -108 curable -108 despite -108 from -108 instead -108 lapses -108 needs -108 once -108 parts -108 silence -108 STAYING -108 subject -108 survives -108 takes -108 through -108 to -108 unless -108 until -108 when -108 while -108 with -108 within -108 without -108 _AT_MOST -108 _FOR_EACH -108 _IN_ONE -108 _ON_TOP -108
$END -450 after -450 before -450 by -450 curable -450 despite -450 from -450 instead -450 lapses -450 needs -450 once -450 or -450 parts -450 silence -450 STAYING -450 subject -450 survives -450 takes -450 through -450 to -450 unless -450 until -450 when -450 while -450 with -450 within -450 without -450 _AT_MOST -450 _FOR_EACH -450 _IN_ONE -450 _ON_TOP -450
STRING 946
$END -48
after 947 before 948
, 949 <__times_plus_9> 950
) 951
$END -356 after -356 and -356 assumed -356 before -356 by -356 : -356 , -356 converted -356 curable -356 despite -356 from -356 instead -356 is -356 lapses -356 less -356 needs -356 once -356 or -356 parts -356 plus -356 ) -356 silence -356 STAYING -356 subject -356 survives -356 takes -356 through -356 times -356 to -356 unless -356 until -356 when -356 while -356 with -356 within -356 without -356 _AT_MOST -356 _FOR_EACH -356 _IN_ANY -356 _IN_ONE -356 _IN_OVER -356 _ON_TOP -356
) 952
$END -355 after -355 and -355 assumed -355 before -355 by -355 : -355 , -355 converted -355 curable -355 despite -355 from -355 instead -355 is -355 lapses -355 less -355 needs -355 once -355 or -355 parts -355 plus -355 ) -355 silence -355 STAYING -355 subject -355 survives -355 takes -355 through -355 times -355 to -355 unless -355 until -355 when -355 while -355 with -355 within -355 without -355 _AT_MOST -355 _FOR_EACH -355 _IN_ANY -355 _IN_ONE -355 _IN_OVER -355 _ON_TOP -355
$END -212 after -212 assumed -212 before -212 by -212 curable -212 despite -212 from -212 instead -212 lapses -212 needs -212 once -212 parts -212 silence -212 STAYING -212 subject -212 survives -212 takes -212 through -212 to -212 unless -212 until -212 when -212 while -212 with -212 within -212 without -212 _AT_MOST -212 _FOR_EACH -212 _IN_ONE -212 _ON_TOP -212
$END -49
$END -139 after -139 before -139 by -139 curable -139 despite -139 from -139 instead -139 lapses -139 needs -139 once -139 parts -139 silence -139 STAYING -139 subject -139 survives -139 takes -139 through -139 to -139 unless -139 until -139 when -139 while -139 with -139 within -139 without -139 _AT_MOST -139 _FOR_EACH -139 _IN_ONE -139 _ON_TOP -139
$END -138 after -138 before -138 by -138 curable -138 despite -138 from -138 instead -138 lapses -138 needs -138 once -138 parts -138 silence -138 STAYING -138 subject -138 survives -138 takes -138 through -138 to -138 unless -138 until -138 when -138 while -138 with -138 within -138 without -138 _AT_MOST -138 _FOR_EACH -138 _IN_ONE -138 _ON_TOP -138
away 953
NUMBER 954
$END -23 changed -23 decided -23 starts -23
$END -157
$END -409 assumed -409 , -409 converted -409 less -409 plus -409 times -409 _IN_ANY -409 _IN_OVER -409
$END -179 assumed -179
$END -178 assumed -178 , -178
clause 60 DATE 100 first 326 ( 751 NAME 66 NUMBER 327 PATH 68 the 752 withheld 73 <date> 330 <deadline_of> 331 <duration> 753 <instant> 955 <path> 755 <period_edge> 334 <plain_time> 756 <withheld> 337
$END -340 assumed -340 : -340 , -340 converted -340 is -340 less -340 plus -340 ) -340 times -340 _IN_ANY -340 _IN_OVER -340
on 956
$END -341 assumed -341 : -341 , -341 converted -341 is -341 less -341 plus -341 ) -341 times -341 _IN_ANY -341 _IN_OVER -341
$END -342 assumed -342 : -342 , -342 converted -342 is -342 less -342 plus -342 ) -342 times -342 _IN_ANY -342 _IN_OVER -342
$END -395 assumed -395 : -395 , -395 converted -395 is -395 less -395 plus -395 ) -395 since -395 times -395 _IN_ANY -395 _IN_OVER -395 _IN_THE -395
, -461 ) -461
clause 60 first 62 FOLD 63 ( 64 MONEY 65 NAME 66 NUMBER 67 PATH 68 PERCENT 69 the 71 withheld 73 _BALANCE 74 <balance> 76 <converted_value> 78 <expr> 957 <fold> 80 <literal_amount> 81 <operand_value> 82 <path> 83 <simple_value> 86 <single_value> 87 <withheld> 88
rate 958
its 959
$END -262 after -262 and -262 assumed -262 before -262 by -262 , -262 curable -262 despite -262 from -262 instead -262 lapses -262 needs -262 once -262 or -262 parts -262 ) -262 silence -262 STAYING -262 subject -262 survives -262 takes -262 through -262 to -262 unless -262 until -262 when -262 while -262 with -262 within -262 without -262 _AT_MOST -262 _FOR_EACH -262 _IN_ONE -262 _ON_TOP -262
REF 960
$END -267 after -267 and -267 assumed -267 before -267 by -267 , -267 curable -267 despite -267 from -267 instead -267 lapses -267 needs -267 once -267 or -267 parts -267 ) -267 silence -267 STAYING -267 subject -267 survives -267 takes -267 through -267 to -267 unless -267 until -267 when -267 while -267 with -267 within -267 without -267 _AND_REF 961 _AT_MOST -267 _FOR_EACH -267 _IN_ONE -267 _ON_TOP -267
$END -318 after -318 and -318 assumed -318 before -318 by -318 : -318 , -318 converted -318 curable -318 despite -318 from -318 has -318 instead -318 is -318 lapses -318 less -318 needs -318 of -318 once -318 or -318 parts -318 plus -318 ) -318 silence -318 STAYING -318 subject -318 survives -318 takes -318 through -318 times -318 to -318 unless -318 until -318 when -318 while -318 with -318 within -318 without -318 _AT_MOST -318 _FOR_EACH -318 _IN_ANY -318 _IN_ONE -318 _IN_OVER -318 _ON_TOP -318
$END -319 after -319 and -319 assumed -319 before -319 by -319 , -319 curable -319 despite -319 from -319 instead -319 lapses -319 needs -319 once -319 or -319 parts -319 ) -319 silence -319 STAYING -319 subject -319 survives -319 takes -319 through -319 to -319 unless -319 until -319 when -319 while -319 with -319 within -319 without -319 _AT_MOST -319 _FOR_EACH -319 _IN_ONE -319 _ON_TOP -319
clause 60 DATE 100 first 62 NAME 66 PATH 68 the 962 <date> 963 <deadline_of> 964 <path> 965 <period_edge> 966 <point> 967
$END -321 after -321 and -321 assumed -321 before -321 by -321 , -321 curable -321 despite -321 from -321 instead -321 lapses -321 needs -321 once -321 or -321 parts -321 ) -321 silence -321 STAYING -321 subject -321 survives -321 takes -321 through -321 to -321 unless -321 until -321 when -321 while -321 with -321 within -321 without -321 _AT_MOST -321 _FOR_EACH -321 _IN_ONE -321 _ON_TOP -321
$END -320 after -320 and -320 assumed -320 before -320 by -320 , -320 curable -320 despite -320 from -320 instead -320 lapses -320 needs -320 once -320 or -320 parts -320 ) -320 silence -320 STAYING -320 subject -320 survives -320 takes -320 through -320 to -320 unless -320 until -320 when -320 while -320 with -320 within -320 without -320 _AT_MOST -320 _FOR_EACH -320 _IN_ONE -320 _ON_TOP -320
, -466 } -466
$END -308 after -308 and -308 assumed -308 before -308 by -308 , -308 curable -308 despite -308 from -308 instead -308 lapses -308 needs -308 once -308 or -308 parts -308 ) -308 silence -308 STAYING -308 subject -308 survives -308 takes -308 through -308 to -308 unless -308 until -308 when -308 while -308 with -308 within -308 without -308 _AT_MOST -308 _FOR_EACH -308 _IN_ONE -308 _ON_TOP -308
$END -46 decided -46
$END -47
$END -37
NUMBER 327 <duration> 968
$END -69
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 969 <withheld> 337 <yes_no> 126
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 970 <withheld> 337 <yes_no> 126
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 971 <withheld> 337 <yes_no> 126
, 972 ) -357
$END -348 after -348 assumed -348 before -348 by -348 : -348 , -348 converted -348 curable -348 despite -348 from -348 instead -348 is -348 lapses -348 less -348 needs -348 once -348 parts -348 plus -348 ) -348 silence -348 STAYING -348 subject -348 survives -348 takes -348 through -348 times -348 to -348 unless -348 until -348 when -348 while -348 with -348 within -348 without -348 _AT_MOST -348 _FOR_EACH -348 _IN_ANY -348 _IN_ONE -348 _IN_OVER -348 _ON_TOP -348
$END -349 after -349 assumed -349 before -349 by -349 : -349 , -349 converted -349 curable -349 despite -349 from -349 instead -349 is -349 lapses -349 less -349 needs -349 once -349 parts -349 plus -349 ) -349 silence -349 STAYING -349 subject -349 survives -349 takes -349 through -349 times -349 to -349 unless -349 until -349 when -349 while -349 with -349 within -349 without -349 _AT_MOST -349 _FOR_EACH -349 _IN_ANY -349 _IN_ONE -349 _IN_OVER -349 _ON_TOP -349
$END -140 after -140 before -140 by -140 curable -140 despite -140 from -140 instead -140 lapses -140 needs -140 once -140 parts -140 silence -140 STAYING -140 subject -140 survives -140 takes -140 through -140 to -140 unless -140 until -140 when -140 while -140 with -140 within -140 without -140 _AT_MOST -140 _FOR_EACH -140 _IN_ONE -140 _ON_TOP -140
$END -21 changed -21 decided -21 starts -21
$END -407 assumed -407 , -407 converted -407 less -407 plus -407 times -407 _IN_ANY -407 _IN_OVER -407
or 973
, -462 ) -462
reached 974
own 975
$END -455 after -455 and -455 assumed -455 before -455 by -455 , -455 curable -455 despite -455 from -455 instead -455 lapses -455 needs -455 once -455 or -455 parts -455 ) -455 silence -455 STAYING -455 subject -455 survives -455 takes -455 through -455 to -455 unless -455 until -455 when -455 while -455 with -455 within -455 without -455 _AND_REF -455 _AT_MOST -455 _FOR_EACH -455 _IN_ONE -455 _ON_TOP -455
REF 976
deadline 524 end 526 start 528
$END -325 after -325 and -325 assumed -325 before -325 by -325 , -325 curable -325 despite -325 from -325 instead -325 lapses -325 needs -325 once -325 or -325 parts -325 ) -325 silence -325 STAYING -325 subject -325 survives -325 takes -325 through -325 to -325 unless -325 until -325 when -325 while -325 with -325 within -325 without -325 _AT_MOST -325 _FOR_EACH -325 _IN_ONE -325 _ON_TOP -325
$END -327 after -327 and -327 assumed -327 before -327 by -327 , -327 curable -327 despite -327 from -327 instead -327 lapses -327 needs -327 once -327 or -327 parts -327 ) -327 silence -327 STAYING -327 subject -327 survives -327 takes -327 through -327 to -327 unless -327 until -327 when -327 while -327 with -327 within -327 without -327 _AT_MOST -327 _FOR_EACH -327 _IN_ONE -327 _ON_TOP -327
$END -326 after -326 and -326 assumed -326 before -326 by -326 , -326 curable -326 despite -326 from -326 instead -326 lapses -326 needs -326 once -326 or -326 parts -326 ) -326 silence -326 STAYING -326 subject -326 survives -326 takes -326 through -326 to -326 unless -326 until -326 when -326 while -326 with -326 within -326 without -326 _AT_MOST -326 _FOR_EACH -326 _IN_ONE -326 _ON_TOP -326
$END -328 after -328 and -328 assumed -328 before -328 by -328 , -328 curable -328 despite -328 from -328 instead -328 lapses -328 needs -328 once -328 or -328 parts -328 ) -328 silence -328 STAYING -328 subject -328 survives -328 takes -328 through -328 to -328 unless -328 until -328 when -328 while -328 with -328 within -328 without -328 _AT_MOST -328 _FOR_EACH -328 _IN_ONE -328 _ON_TOP -328
$END -323 after -323 and -323 assumed -323 before -323 by -323 , -323 curable -323 despite -323 from -323 instead -323 lapses -323 needs -323 once -323 or -323 parts -323 ) -323 silence -323 STAYING -323 subject -323 survives -323 takes -323 through -323 to -323 unless -323 until -323 when -323 while -323 with -323 within -323 without -323 _AT_MOST -323 _FOR_EACH -323 _IN_ONE -323 _ON_TOP -323
$END -115 after -115 before -115 by -115 curable -115 despite -115 from -115 instead -115 lapses -115 needs -115 once -115 parts -115 silence -115 STAYING -115 subject -115 survives -115 takes -115 through -115 to -115 unless -115 until -115 when -115 while -115 with -115 within -115 without -115 _AT_MOST -115 _FOR_EACH -115 _IN_ONE -115 _ON_TOP -115
$END -336 after -336 assumed -336 before -336 by -336 , -336 curable -336 despite -336 from -336 instead -336 lapses -336 needs -336 once -336 parts -336 ) -336 silence -336 STAYING -336 subject -336 survives -336 takes -336 through -336 to -336 unless -336 until -336 when -336 while -336 with -336 within -336 without -336 _AT_MOST -336 _FOR_EACH -336 _IN_ONE -336 _ON_TOP -336
$END -337 after -337 assumed -337 before -337 by -337 , -337 curable -337 despite -337 from -337 instead -337 lapses -337 needs -337 once -337 parts -337 ) -337 silence -337 STAYING -337 subject -337 survives -337 takes -337 through -337 to -337 unless -337 until -337 when -337 while -337 with -337 within -337 without -337 _AT_MOST -337 _FOR_EACH -337 _IN_ONE -337 _ON_TOP -337
, -457 ) -457
clause 99 DATE 100 first 326 FOLD 63 ( 101 NAME 66 no 103 not 105 NUMBER 327 PATH 68 the 328 withheld 73 yes 110 _AGREEMENT 111 _BALANCE 74 <atom> 112 <balance> 113 <condition> 329 <counted> 115 <date> 330 <deadline_of> 331 <duration> 332 <fold> 118 <happened> 119 <operand> 122 <path> 333 <period_edge> 334 <plain_time> 335 <time> 977 <withheld> 337 <yes_no> 126
after 978 before 979
$END -172 assumed -172
rate 980
$END -456 after -456 and -456 assumed -456 before -456 by -456 , -456 curable -456 despite -456 from -456 instead -456 lapses -456 needs -456 once -456 or -456 parts -456 ) -456 silence -456 STAYING -456 subject -456 survives -456 takes -456 through -456 to -456 unless -456 until -456 when -456 while -456 with -456 within -456 without -456 _AND_REF -456 _AT_MOST -456 _FOR_EACH -456 _IN_ONE -456 _ON_TOP -456
, -458 ) -458
clause 60 DATE 100 first 326 ( 751 NAME 66 NUMBER 327 PATH 68 the 752 withheld 73 <date> 330 <deadline_of> 331 <duration> 753 <instant> 981 <path> 755 <period_edge> 334 <plain_time> 756 <withheld> 337
clause 60 DATE 100 first 326 ( 751 NAME 66 NUMBER 327 PATH 68 the 752 withheld 73 <date> 330 <deadline_of> 331 <duration> 753 <instant> 982 <path> 755 <period_edge> 334 <plain_time> 756 <withheld> 337
$END -171 assumed -171
$END -343 assumed -343 : -343 , -343 converted -343 is -343 less -343 plus -343 ) -343 times -343 _IN_ANY -343 _IN_OVER -343
$END -344 assumed -344 : -344 , -344 converted -344 is -344 less -344 plus -344 ) -344 times -344 _IN_ANY -344 _IN_OVER -344
"""

# For each kind of line: the states in which it begins and ends.
_STARTS = """
action 0 40
action_line 1 43
adds 2 47
agreement 3 49
agreement_line 4 55
amount 5 57
amount_line 6 75
assumed_line 7 90
assuming 8 92
completed 9 94
cuts_off 10 96
define 11 98
define_line 12 117
event 13 128
except 14 130
fact 15 132
field_line 16 134
instrument 17 136
instrument_line 18 146
interprets 19 148
interprets_line 20 149
keeps 21 152
keeps_line 22 156
kind 23 159
norm 24 161
one_of 25 164
open_line 26 166
panel 27 168
period 28 170
phrase_line 29 203
prose_only 30 205
rate 31 207
reading_note 32 211
renews 33 213
renumbers 34 215
replaces 35 217
strikes 36 219
suspends 37 221
tier 38 224
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
