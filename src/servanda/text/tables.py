"""Generated from grammar.lark by make_tables.py; not for editing.

Kept as text, which Python reads faster than thousands of literals.
"""

# ruff: noqa: E501, SIM905
# fmt: off

# The words and signs of the syntax. In the tables they stand for themselves; tokens that vary are in
# capitals, rules in angle brackets.
WORDS = frozenset("( ) , : accrued action adds adopt after ago agreement amends and any as aside assign assumed assuming at authority away because before between breach breached business by can cannot changed clause clock completed completion consent curable cut cuts day days deadline decide decided define delegate despite discharged duties duty each earlier effect effective else end ended event everything except expiry extend fact failed falls first for free from fulfilled good happened has held hour hours if in instead instrument interprets is its keep keeps kept kind lapse lapses later least liable may means month months most must needs no none not number of off on once one only open opens or otherwise over overdue panel parts pay percent performance period prose published re-based reading rejected release released renews renumbers replaces reserved restates resume runs same set settled silence since source spent start starts stays stops strikes subject sum survive survives suspend suspended suspends takes terminate termination than the through time times to together top uncured under unless unsettled until upheld void waive what when while whole with withheld within without written year years yes yes/no zone { }".split())

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
instrument instrument 2 0 1
instrument_line opens 1 0
instrument_line amends 2 0 1
instrument_line restates 2 0 1
instrument_line interprets_text 2 0 1
instrument_line effective 2 0 1
instrument_line published 2 0 1
instrument_line authority 2 0 1
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
ordering before_date 1 0
ordering no_later_than 3 0
ordering after_date 1 0
ordering no_earlier_than 3 0
ordering at_least 2 0
ordering at_most 2 0
ordering over 1 0
ordering under 1 0
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
time time 1 1 0
time time 1 1 0
time shifted_after 3 0 0 2
time shifted_before 3 0 0 2
time earlier_of 6 0 4
time later_of 6 0 4
time time 1 1 0
time time 1 1 0
time first_of 2 0 0 1
time event_for 2 0 0 1
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
__values_star_10 __values_star_10 2 0 1
__values_star_10 __values_star_10 3 0 0 2
__names_star_11 __names_star_11 2 0 1
__names_star_11 __names_star_11 3 0 0 2
__refs_star_12 __refs_star_12 2 0 1
__refs_star_12 __refs_star_12 3 0 0 2
"""

# For each state: the next state for a symbol, or ~rule where a rule is complete.
_STATES = """
action 35 <action> 36
NAME 37 otherwise 38 <action_line> 39 <default> 40 <field> 41
adds 42 <adds> 43
agreement 44 <agreement> 45
accrued 46 between 47 business 48 runs 49 time 50 <agreement_line> 51
assumed 52 <assumed_line> 53
assuming 54 <assuming> 55
agreement 56 <completed> 57
cuts 58 <cuts_off> 59
define 60 <define> 61
clause 62 DATE 63 first 64 ( 65 MONEY 66 NAME 67 no 68 none 69 not 70 NUMBER 71 PATH 72 PERCENT 73 reading 74 STRING 75 withheld 76 yes 77 _AGREEMENT 78 <atom> 79 <condition> 80 <date> 81 <define_line> 82 <happened> 83 <literal> 84 <meaning> 85 <operand> 86 <path> 87 <reading> 88 <withheld> 89 <yes_no> 90
event 91 <event> 92
except 93 <except> 94
fact 95 <fact> 96
NAME 37 <field> 97 <field_line> 98
instrument 99 <instrument> 100
amends 101 authority 102 effective 103 interprets 104 opens 105 published 106 restates 107 source 108 <instrument_line> 109
interprets 110 <interprets> 111
reading 74 <interprets_line> 112 <reading> 113
keeps 114 <keeps> 115
assumed 116 while 117 <__keeps_star_2> 118 <keeps_line> 119 <keeps_part> 120
kind 121 <kind> 122
NAME 123 <norm> 124 <who> 125
one 126 <one_of> 127
what 128 <open_line> 129
panel 130 <panel> 131
period 132 <period> 133
after 134 before 135 by 136 curable 137 despite 138 from 139 instead 140 lapses 141 needs 142 once 143 parts 144 silence 145 STAYING 146 subject 147 survives 148 takes 149 through 150 to 151 unless 152 until 153 when 154 while 155 with 156 within 157 without 158 _AT_MOST 159 _FOR_EACH 160 _IN_ONE 161 _ON_TOP 162 <__norm_star_3> 163 <bare_phrase> 164 <phrase> 165 <phrase_line> 166
prose 167 <prose_only> 168
because 169 held 170 source 171 <reading_note> 172
agreement 173 <renews> 174
renumbers 175 <renumbers> 176
replaces 177 <replaces> 178
strikes 179 <strikes> 180
suspends 181 <suspends> 182
NAME 183

: 184
free 185 reserved 186 unsettled 187 void 188

$END -28
$END -27
REF 189 <refs> 190

NAME 191

duties 192
NAME 193 <names> 194
days 195
from 196 through 197 until 198 <__agreement_line_plus_0> 199 <runs_part> 200
zone 201

STRING 202

STRING 203

is 204

off 205

NAME 206

$END -329 after -329 and -329 assumed -329 before -329 by -329 , -329 curable -329 despite -329 for -329 from -329 has -329 in -329 instead -329 is -329 lapses -329 needs -329 not -329 once -329 or -329 parts -329 REF 207 ) -329 silence -329 STAYING -329 subject -329 survives -329 takes -329 through -329 to -329 unless -329 until -329 when -329 while -329 with -329 within -329 without -329 _AT_MOST -329 _BY_PARTY -329 _FOR_EACH -329 _IN_ONE -329 _ON_TOP -329
$END -325 after -325 and -325 assumed -325 before -325 by -325 changed -325 , -325 curable -325 decided -325 despite -325 from -325 instead -325 lapses -325 needs -325 once -325 or -325 parts -325 } -325 ) -325 silence -325 STAYING -325 subject -325 survives -325 takes -325 through -325 to -325 unless -325 until -325 when -325 while -325 with -325 within -325 without -325 _AT_MOST -325 _FOR_EACH -325 _IN_ONE -325 _ON_TOP -325
$END -330 after -330 and -330 assumed -330 before -330 by -330 changed -330 , -330 curable -330 decided -330 despite -330 for -330 from -330 has -330 in -330 instead -330 is -330 lapses -330 needs -330 not -330 once -330 or -330 parts -330 } -330 ) -330 silence -330 STAYING -330 subject -330 survives -330 takes -330 through -330 to -330 unless -330 until -330 when -330 while -330 with -330 within -330 without -330 _AT_MOST -330 _BY_PARTY -330 _FOR_EACH -330 _IN_ONE -330 _ON_TOP -330
clause 62 first 64 ( 65 NAME 67 no 68 not 70 PATH 72 yes 77 _AGREEMENT 78 <atom> 79 <condition> 208 <happened> 83 <operand> 86 <path> 87 <yes_no> 90
$END -319 after -319 and -319 assumed -319 before -319 by -319 changed -319 , -319 curable -319 decided -319 despite -319 from -319 instead -319 lapses -319 needs -319 once -319 or -319 parts -319 } -319 ) -319 silence -319 STAYING -319 subject -319 survives -319 takes -319 through -319 to -319 unless -319 until -319 when -319 while -319 with -319 within -319 without -319 _AT_MOST -319 _FOR_EACH -319 _IN_ONE -319 _ON_TOP -319
$END -327 after -327 and -327 assumed -327 before -327 by -327 changed -327 , -327 curable -327 decided -327 despite -327 for -327 from -327 has -327 in -327 instead -327 is -327 lapses -327 needs -327 not -327 once -327 or -327 parts -327 } -327 ) -327 silence -327 STAYING -327 subject -327 survives -327 takes -327 through -327 to -327 unless -327 until -327 when -327 while -327 with -327 within -327 without -327 _AT_MOST -327 _BY_PARTY -327 _FOR_EACH -327 _IN_ONE -327 _ON_TOP -327
$END -324 after -324 and -324 assumed -324 before -324 by -324 , -324 curable -324 despite -324 duty 209 from -324 instead -324 lapses -324 needs -324 once -324 or -324 parts -324 ) -324 silence -324 STAYING -324 subject -324 survives -324 takes -324 through -324 to -324 unless -324 until -324 when -324 while -324 with -324 within -324 without -324 _AT_MOST -324 _FOR_EACH -324 _IN_ONE -324 _ON_TOP -324
$END -321 after -321 and -321 assumed -321 before -321 by -321 changed -321 , -321 curable -321 decided -321 despite -321 from -321 instead -321 lapses -321 needs -321 once -321 or -321 parts -321 } -321 ) -321 silence -321 STAYING -321 subject -321 survives -321 takes -321 through -321 to -321 unless -321 until -321 when -321 while -321 with -321 within -321 without -321 _AT_MOST -321 _FOR_EACH -321 _IN_ONE -321 _ON_TOP -321
clause 62 first 64 ( 65 NAME 67 no 68 not 70 PATH 72 yes 77 _AGREEMENT 78 <atom> 79 <happened> 83 <operand> 210 <path> 87 <yes_no> 90
$END -317 after -317 and -317 assumed -317 before -317 by -317 changed -317 , -317 curable -317 decided -317 despite -317 from -317 instead -317 lapses -317 needs -317 once -317 or -317 parts -317 } -317 ) -317 silence -317 STAYING -317 subject -317 survives -317 takes -317 through -317 to -317 unless -317 until -317 when -317 while -317 with -317 within -317 without -317 _AT_MOST -317 _FOR_EACH -317 _IN_ONE -317 _ON_TOP -317
$END -328 after -328 and -328 assumed -328 before -328 by -328 changed -328 , -328 curable -328 decided -328 despite -328 for -328 from -328 has -328 in -328 instead -328 is -328 lapses -328 needs -328 not -328 once -328 or -328 parts -328 } -328 ) -328 silence -328 STAYING -328 subject -328 survives -328 takes -328 through -328 to -328 unless -328 until -328 when -328 while -328 with -328 within -328 without -328 _AT_MOST -328 _BY_PARTY -328 _FOR_EACH -328 _IN_ONE -328 _ON_TOP -328
$END -318 after -318 and -318 assumed -318 before -318 by -318 changed -318 , -318 curable -318 decided -318 despite -318 from -318 instead -318 lapses -318 needs -318 once -318 or -318 parts -318 } -318 ) -318 silence -318 STAYING -318 subject -318 survives -318 takes -318 through -318 to -318 unless -318 until -318 when -318 while -318 with -318 within -318 without -318 _AT_MOST -318 _FOR_EACH -318 _IN_ONE -318 _ON_TOP -318
NAME 211
$END -320 after -320 and -320 assumed -320 before -320 by -320 changed -320 , -320 curable -320 decided -320 despite -320 from -320 instead -320 lapses -320 needs -320 once -320 or -320 parts -320 } -320 ) -320 silence -320 STAYING -320 subject -320 survives -320 takes -320 through -320 to -320 unless -320 until -320 when -320 while -320 with -320 within -320 without -320 _AT_MOST -320 _FOR_EACH -320 _IN_ONE -320 _ON_TOP -320
STRING 212
$END -323 after -323 and -323 assumed -323 before -323 by -323 changed -323 , -323 curable -323 decided -323 despite -323 from -323 instead -323 lapses -323 needs -323 once -323 or -323 parts -323 } -323 ) -323 silence -323 STAYING -323 subject -323 survives -323 takes -323 through -323 to -323 unless -323 until -323 when -323 while -323 with -323 within -323 without -323 _AT_MOST -323 _FOR_EACH -323 _IN_ONE -323 _ON_TOP -323
has 213
$END -205 after -205 and -205 assumed -205 before -205 by -205 , -205 curable -205 despite -205 from -205 instead -205 lapses -205 needs -205 once -205 or -205 parts -205 ) -205 silence -205 STAYING -205 subject -205 survives -205 takes -205 through -205 to -205 unless -205 until -205 when -205 while -205 with -205 within -205 without -205 _AT_MOST -205 _FOR_EACH -205 _IN_ONE -205 _ON_TOP -205
$END -83
$END -316 after -316 and -316 assumed -316 before -316 by -316 changed -316 , -316 curable -316 decided -316 despite -316 from -316 instead -316 lapses -316 needs -316 once -316 or -316 parts -316 } -316 ) -316 silence -316 STAYING -316 subject -316 survives -316 takes -316 through -316 to -316 unless -316 until -316 when -316 while -316 with -316 within -316 without -316 _AT_MOST -316 _FOR_EACH -316 _IN_ONE -316 _ON_TOP -316

$END -214 after -214 and -214 assumed -214 before -214 by -214 , -214 curable -214 despite -214 from -214 instead -214 lapses -214 needs -214 once -214 or -214 parts -214 ) -214 silence -214 STAYING -214 subject -214 survives -214 takes -214 through -214 to -214 unless -214 until -214 when -214 while -214 with -214 within -214 without -214 _AT_MOST -214 _FOR_EACH -214 _IN_ONE -214 _ON_TOP -214
$END -84
$END -74
$END -201 after -201 and 214 assumed -201 before -201 by -201 , -201 curable -201 despite -201 from -201 instead -201 lapses -201 needs -201 once -201 or 215 parts -201 ) -201 silence -201 STAYING -201 subject -201 survives -201 takes -201 through -201 to -201 unless -201 until -201 when -201 while -201 with -201 within -201 without -201 _AT_MOST -201 _FOR_EACH -201 _IN_ONE -201 _ON_TOP -201 <__condition_star_7> 216 <connective> 217
$END -208 after -208 and -208 assumed -208 before -208 by -208 , -208 curable -208 despite -208 for 218 from -208 has 219 in 220 instead -208 is 221 lapses -208 needs -208 not 222 once -208 or -208 parts -208 ) -208 silence -208 STAYING -208 subject -208 survives -208 takes -208 through -208 to -208 unless -208 until -208 when -208 while -208 with -208 within -208 without -208 _AT_MOST -208 _BY_PARTY 223 _FOR_EACH -208 _IN_ONE -208 _ON_TOP -208 <by_party> 224 <same> 225
$END -75
$END -322 after -322 and -322 assumed -322 before -322 by -322 changed -322 , -322 curable -322 decided -322 despite -322 from -322 instead -322 lapses -322 needs -322 once -322 or -322 parts -322 } -322 ) -322 silence -322 STAYING -322 subject -322 survives -322 takes -322 through -322 to -322 unless -322 until -322 when -322 while -322 with -322 within -322 without -322 _AT_MOST -322 _FOR_EACH -322 _IN_ONE -322 _ON_TOP -322
$END -207 after -207 and -207 assumed -207 before -207 by -207 , -207 curable -207 despite -207 from -207 instead -207 lapses -207 needs -207 once -207 or -207 parts -207 ) -207 silence -207 STAYING -207 subject -207 survives -207 takes -207 through -207 to -207 unless -207 until -207 when -207 while -207 with -207 within -207 without -207 _AT_MOST -207 _FOR_EACH -207 _IN_ONE -207 _ON_TOP -207
NAME 226

NAME 227 REF 228 <label> 229

NAME 230

$END -15

NAME 231

NAME 232
NAME 233
DATE 234
NAME 235
$END -50
DATE 236
NAME 237
STRING 238

NAME 239


$END -77
REF 189 <refs> 240

STRING 241
clause 62 first 64 ( 65 NAME 67 no 68 not 70 PATH 72 yes 77 _AGREEMENT 78 <atom> 79 <condition> 242 <happened> 83 <operand> 86 <path> 87 <yes_no> 90
$END -63 assumed 116 while 117 <keeps_part> 243

$END -341 assumed -341 while -341
NAME 244

and 245 can -95 cannot -95 may -95 must -95 or 246 <__by_actors_star_1> 247 <__who_plus_4> 248

can 249 cannot 250 may 251 must 252 <modal> 253
of 254

is 255

NAME 256

NAME 257

clause 62 DATE 63 first 258 ( 65 NAME 67 no 68 not 70 NUMBER 259 PATH 72 the 260 withheld 76 yes 77 _AGREEMENT 78 <atom> 79 <condition> 261 <date> 262 <deadline_of> 263 <duration> 264 <happened> 83 <operand> 86 <path> 265 <period_edge> 266 <time> 267 <withheld> 268 <yes_no> 90
clause 62 DATE 63 first 258 ( 65 NAME 67 no 68 not 70 NUMBER 259 PATH 72 the 260 withheld 76 yes 77 _AGREEMENT 78 <atom> 79 <condition> 261 <date> 262 <deadline_of> 263 <duration> 264 <happened> 83 <operand> 86 <path> 265 <period_edge> 266 <time> 269 <withheld> 268 <yes_no> 90
clause 62 DATE 63 first 258 ( 65 NAME 67 no 68 not 70 NUMBER 259 PATH 72 the 260 withheld 76 yes 77 _AGREEMENT 78 <atom> 79 <condition> 261 <date> 262 <deadline_of> 263 <duration> 264 <happened> 83 <operand> 86 <path> 265 <period_edge> 266 <time> 270 <withheld> 268 <yes_no> 90
by 271
everything 272 REF 189 <refs> 273
clause 62 DATE 63 first 258 ( 65 NAME 67 no 68 not 70 NUMBER 259 PATH 72 the 260 withheld 76 yes 77 _AGREEMENT 78 <atom> 79 <condition> 261 <date> 262 <deadline_of> 263 <duration> 264 <happened> 83 <operand> 86 <path> 265 <period_edge> 266 <time> 274 <withheld> 268 <yes_no> 90
of 275
at 276
consent 277
$END -180 after -180 assumed -180 before -180 by -180 curable -180 despite -180 from -180 in 278 instead -180 lapses -180 needs -180 once -180 parts -180 silence -180 STAYING -180 subject -180 survives -180 takes -180 through -180 to -180 unless -180 until -180 when -180 while -180 with -180 within -180 without -180 _AT_MOST -180 _FOR_EACH -180 _IN_ONE -180 _ON_TOP -180
lapse 279
means 280
is 281 stays 282
to 283
any 284 completion 285 expiry 286 termination 287 <ending> 288
effect 289
at 290 clause 62 DATE 63 first 258 ( 65 NAME 67 no 68 not 70 NUMBER 259 PATH 72 the 260 withheld 76 yes 77 _AGREEMENT 78 <atom> 79 <condition> 261 <date> 262 <deadline_of> 263 <duration> 264 <happened> 83 <operand> 86 <path> 265 <period_edge> 266 <time> 291 <withheld> 268 <yes_no> 90
NAME 292
clause 62 first 64 ( 65 NAME 67 no 68 not 70 PATH 72 yes 77 _AGREEMENT 78 <atom> 79 <condition> 293 <happened> 83 <operand> 86 <path> 87 <yes_no> 90
clause 62 DATE 63 first 258 ( 65 NAME 67 no 68 not 70 NUMBER 259 PATH 72 the 260 withheld 76 yes 77 _AGREEMENT 78 <atom> 79 <condition> 261 <date> 262 <deadline_of> 263 <duration> 264 <happened> 83 <operand> 86 <path> 265 <period_edge> 266 <time> 294 <withheld> 268 <yes_no> 90
clause 62 first 64 ( 65 NAME 67 no 68 not 70 PATH 72 yes 77 _AGREEMENT 78 <atom> 79 <condition> 295 <happened> 83 <operand> 86 <path> 87 <yes_no> 90
clause 62 first 64 ( 65 NAME 67 no 68 not 70 PATH 72 yes 77 _AGREEMENT 78 <atom> 79 <condition> 296 <happened> 83 <operand> 86 <path> 87 <yes_no> 90
clause 62 first 64 ( 65 NAME 67 no 68 not 70 PATH 72 yes 77 _AGREEMENT 78 <atom> 79 <condition> 297 <happened> 83 <operand> 86 <path> 87 <yes_no> 90
clause 62 DATE 63 first 258 ( 65 NAME 67 no 68 not 70 NUMBER 259 PATH 72 the 260 withheld 76 yes 77 _AGREEMENT 78 <atom> 79 <condition> 261 <date> 262 <deadline_of> 263 <duration> 264 <happened> 83 <operand> 86 <path> 265 <period_edge> 266 <time> 298 <withheld> 268 <yes_no> 90
deadline 299
most 300
each 301
one 302
top 303
$END -149 after 134 before 135 by 136 curable 137 despite 138 from 139 instead 140 lapses 141 needs 142 once 143 parts 144 silence 145 STAYING 146 subject 147 survives 148 takes 149 through 150 to 151 unless 152 until 153 when 154 while 155 with 156 within 157 without 158 _AT_MOST 159 _FOR_EACH 160 _IN_ONE 161 _ON_TOP 162 <bare_phrase> 164 <phrase> 304
$END -151 after -151 assumed 305 before -151 by -151 curable -151 despite -151 from -151 instead -151 lapses -151 needs -151 once -151 parts -151 silence -151 STAYING -151 subject -151 survives -151 takes -151 through -151 to -151 unless -151 until -151 when -151 while -151 with -151 within -151 without -151 _AT_MOST -151 _FOR_EACH -151 _IN_ONE -151 _ON_TOP -151
$END -343 after -343 before -343 by -343 curable -343 despite -343 from -343 instead -343 lapses -343 needs -343 once -343 parts -343 silence -343 STAYING -343 subject -343 survives -343 takes -343 through -343 to -343 unless -343 until -343 when -343 while -343 with -343 within -343 without -343 _AT_MOST -343 _FOR_EACH -343 _IN_ONE -343 _ON_TOP -343

only 306

STRING 307
by 308
NAME 309

renews 310

REF 311

REF 189 <refs> 312

REF 189 <refs> 313

REF 189 <clocked> 314 <refs> 315

$END -26 by 316 <by_actors> 317
NAME 318 set 319 whole 320 yes/no 321 percent 322 <type> 323
$END -29
to 324
$END -32
$END -31
$END -336 after -336 assumed -336 before -336 by -336 , 325 curable -336 despite -336 for -336 from -336 instead -336 lapses -336 needs -336 once -336 parts -336 silence -336 STAYING -336 subject -336 survives -336 takes -336 through -336 to -336 unless -336 until -336 when -336 while -336 with -336 within -336 without -336 _AND_THE -336 _AT_MOST -336 _FOR_EACH -336 _IN_ONE -336 _ON_TOP -336 <__refs_star_12> 326
$END -59
STRING 327
end 328 survive 329
$END -334 , 330 ) -334 <__names_star_11> 331
$END -2
NAME 332
DATE 333
DATE 334
clause 62 DATE 63 first 258 ( 65 NAME 67 no 68 not 70 NUMBER 259 PATH 72 the 260 withheld 76 yes 77 _AGREEMENT 78 <atom> 79 <condition> 261 <date> 262 <deadline_of> 263 <duration> 264 <happened> 83 <operand> 86 <path> 265 <period_edge> 266 <time> 335 <withheld> 268 <yes_no> 90
$END -5 from 196 through 197 until 198 <runs_part> 336
$END -337 from -337 through -337 until -337
NAME 337 ZONE 338 <zone> 339
$END -148
$END -86
completed 340
REF 189 <refs> 341
$END -73 of 342
for 218 is 343 of 344 <of_the> 345 <same> 346
) 347
is 348
$END -204 after -204 and -204 assumed -204 before -204 by -204 , -204 curable -204 despite -204 from -204 instead -204 lapses -204 needs -204 once -204 or -204 parts -204 ) -204 silence -204 STAYING -204 subject -204 survives -204 takes -204 through -204 to -204 unless -204 until -204 when -204 while -204 with -204 within -204 without -204 _AT_MOST -204 _FOR_EACH -204 _IN_ONE -204 _ON_TOP -204
: 349
$END -326 after -326 and -326 assumed -326 before -326 by -326 changed -326 , -326 curable -326 decided -326 despite -326 from -326 instead -326 lapses -326 needs -326 once -326 or -326 parts -326 } -326 ) -326 silence -326 STAYING -326 subject -326 survives -326 takes -326 through -326 to -326 unless -326 until -326 when -326 while -326 with -326 within -326 without -326 _AT_MOST -326 _FOR_EACH -326 _IN_ONE -326 _ON_TOP -326
ended 350 not 351
clause -202 first -202 ( -202 NAME -202 no -202 not -202 PATH -202 yes -202 _AGREEMENT -202
clause -203 first -203 ( -203 NAME -203 no -203 not -203 PATH -203 yes -203 _AGREEMENT -203
$END -200 after -200 and 214 assumed -200 before -200 by -200 , -200 curable -200 despite -200 from -200 instead -200 lapses -200 needs -200 once -200 or 215 parts -200 ) -200 silence -200 STAYING -200 subject -200 survives -200 takes -200 through -200 to -200 unless -200 until -200 when -200 while -200 with -200 within -200 without -200 _AT_MOST -200 _FOR_EACH -200 _IN_ONE -200 _ON_TOP -200 <connective> 352
clause 62 first 64 ( 65 NAME 67 no 68 not 70 PATH 72 yes 77 _AGREEMENT 78 <atom> 79 <happened> 83 <operand> 353 <path> 87 <yes_no> 90
the 354
failed 355 happened 356 not 357 rejected 358 set 359 upheld 360 <outcome> 361
{ 362
after 363 at 364 before 365 clause 366 DATE 63 first 64 MONEY 66 NAME 67 no 367 none 69 not 368 NUMBER 71 over 369 PATH 72 PERCENT 73 STRING 75 under 370 withheld 76 yes 77 <date> 81 <literal> 371 <ordering> 372 <path> 373 <value> 374 <withheld> 89 <yes_no> 375
in 376
NAME 377
for 218 has 378 <same> 379
has 380
$END -34 by 316 <by_actors> 381
STRING -145
STRING -146
STRING 382
: 383
$END -49
$END -51
$END -56
$END -54
$END -53
$END -55
$END -52
$END -57
$END -76
$END -62 assumed 116 while 117 <__keeps_star_2> 384 <keeps_part> 120
$END -64 assumed -64 while -64
$END -65 assumed -65 while -65
$END -342 assumed -342 while -342
$END -14
NAME 385
NAME 386
can -94 cannot -94 may -94 must -94 or 387
and 388 together 389
adopt -100 assign -100 delegate -100 extend -100 keep -100 NAME -100 pay -100 release -100 resume -100 suspend -100 terminate -100 waive -100
adopt -101 assign -101 delegate -101 extend -101 keep -101 NAME -101 pay -101 release -101 resume -101 suspend -101 terminate -101 waive -101
adopt -97 assign -97 delegate -97 extend -97 keep -97 NAME -97 only 390 pay -97 release -97 resume -97 suspend -97 terminate -97 waive -97
adopt 391 assign 392 delegate 393 extend 394 keep 395 NAME 396 not 397 pay 398 release 399 resume 400 suspend 401 terminate 402 waive 403 <act> 404 <act_name> 405 <keep_true> 406
adopt 391 assign 392 delegate 393 extend 394 keep 407 NAME 396 pay 398 release 399 resume 400 suspend 401 terminate 402 waive 403 <act> 408 <act_name> 405
NAME 409
open 410
$END -85
: 411
$END -330 after -330 and -330 assumed -330 before -330 by -330 , -330 curable -330 despite -330 for -330 from -330 has -330 in -330 instead -330 is -330 lapses -330 NAME 412 needs -330 not -330 once -330 or -330 parts -330 ) -330 silence -330 STAYING -330 subject -330 survives -330 takes -330 through -330 to -330 unless -330 until -330 when -330 while -330 with -330 within -330 without -330 _AT_MOST -330 _BY_PARTY -330 _FOR_EACH -330 _IN_ONE -330 _ON_TOP -330
business 413 day 414 days 415 hour 416 hours 417 month 418 months 419 year 420 years 421 <unit> 422
deadline 423 earlier 424 end 425 later 426 start 427
$END -288 after -288 assumed -288 before -288 by -288 , -288 curable -288 despite -288 from -288 instead -288 lapses -288 needs -288 once -288 parts -288 ) -288 silence -288 STAYING -288 subject -288 survives -288 takes -288 through -288 to -288 unless -288 until -288 when -288 while -288 with -288 within -288 without -288 _AT_MOST -288 _FOR_EACH -288 _IN_ONE -288 _ON_TOP -288
$END -287 after -287 assumed -287 before -287 by -287 , -287 curable -287 despite -287 from -287 instead -287 lapses -287 needs -287 once -287 parts -287 ) -287 silence -287 STAYING -287 subject -287 survives -287 takes -287 through -287 to -287 unless -287 until -287 when -287 while -287 with -287 within -287 without -287 _AT_MOST -287 _FOR_EACH -287 _IN_ONE -287 _ON_TOP -287
$END -294 after -294 assumed -294 before -294 by -294 , -294 curable -294 despite -294 from -294 instead -294 lapses -294 needs -294 once -294 parts -294 ) -294 silence -294 STAYING -294 subject -294 survives -294 takes -294 through -294 to -294 unless -294 until -294 when -294 while -294 with -294 within -294 without -294 _AT_MOST -294 _FOR_EACH -294 _IN_ONE -294 _ON_TOP -294
after 428 before 429
$END -208 after -208 and -208 assumed -208 before -208 by -208 , -208 curable -208 despite -208 for 218 from -208 has 219 in 220 instead -208 is 221 lapses -208 needs -208 not 222 once -208 or -208 parts -208 ) -208 silence -208 STAYING -208 subject -208 survives -208 takes -208 through -208 to -208 unless -208 until -208 when -208 while -208 with -208 within -208 without -208 _AT_MOST -208 _BY_PARTY 223 _FOR_EACH -208 _IN_ONE -208 _ON_TOP -208 <by_party> 224 <same> 430
$END -295 after -295 assumed -295 before -295 by -295 , -295 curable -295 despite -295 from -295 instead -295 lapses -295 needs -295 once -295 parts -295 ) -295 silence -295 STAYING -295 subject -295 survives -295 takes -295 through -295 to -295 unless -295 until -295 when -295 while -295 with -295 within -295 without -295 _AT_MOST -295 _FOR_EACH -295 _IN_ONE -295 _ON_TOP -295
$END -162 after -162 assumed -162 before -162 by -162 curable -162 despite -162 from -162 instead -162 lapses -162 needs -162 once -162 parts -162 silence -162 STAYING -162 subject -162 survives -162 takes -162 through -162 to -162 unless -162 until -162 when -162 while -162 with -162 within -162 without -162 _AT_MOST -162 _FOR_EACH -162 _IN_ONE -162 _ON_TOP -162
$END -289 after -289 assumed -289 before -289 by -289 , -289 curable -289 despite -289 from -289 instead -289 lapses -289 needs -289 once -289 parts -289 ) -289 silence -289 STAYING -289 subject -289 survives -289 takes -289 through -289 to -289 unless -289 until -289 when -289 while -289 with -289 within -289 without -289 _AT_MOST -289 _FOR_EACH -289 _IN_ONE -289 _ON_TOP -289
$END -160 after -160 assumed -160 before -160 by -160 curable -160 despite -160 from -160 instead -160 lapses -160 needs -160 once -160 parts -160 silence -160 STAYING -160 subject -160 survives -160 takes -160 through -160 to -160 unless -160 until -160 when -160 while -160 with -160 within -160 without -160 _AT_MOST -160 _FOR_EACH -160 _IN_ONE -160 _ON_TOP -160
$END -159 after -159 assumed -159 before -159 by -159 curable -159 despite -159 from -159 instead -159 lapses -159 needs -159 once -159 parts -159 silence -159 STAYING -159 subject -159 survives -159 takes -159 through -159 to -159 unless -159 until -159 when -159 while -159 with -159 within -159 without -159 _AT_MOST -159 _FOR_EACH -159 _IN_ONE -159 _ON_TOP -159
NAME 431 performance 432
else 433
$END -163 after -163 assumed -163 before -163 by -163 curable -163 despite -163 from -163 instead -163 lapses -163 needs -163 once -163 parts -163 silence -163 STAYING -163 subject -163 survives -163 takes -163 through -163 to -163 unless -163 until -163 when -163 while -163 with -163 within -163 without -163 _AT_MOST -163 _FOR_EACH -163 _IN_ONE -163 _ON_TOP -163
$END -155 after -155 assumed -155 before -155 by -155 curable -155 despite -155 from -155 instead -155 lapses -155 needs -155 once -155 parts -155 silence -155 STAYING -155 subject -155 survives -155 takes -155 through -155 to -155 unless -155 until -155 when -155 while -155 with -155 within -155 without -155 _AT_MOST -155 _FOR_EACH -155 _IN_ONE -155 _ON_TOP -155
REF 189 <refs> 434
its 435
of 436
each 437
after 438
NAME 439
released 440
liable 441
REF 189 <refs> 442
end 443
for -193 through -193 under -193
for -194 through -194 under -194
for -195 through -195 under -195
for 444 through 445 under 446 <survives_for> 447 <under_refs> 448
at 449 NUMBER 259 <duration> 450
least 451
$END -157 after -157 assumed -157 before -157 by -157 curable -157 despite -157 from -157 instead -157 lapses -157 needs -157 once -157 parts -157 silence -157 STAYING -157 subject -157 survives -157 takes -157 through -157 to -157 unless -157 until -157 when -157 while -157 with -157 within -157 without -157 _AT_MOST -157 _FOR_EACH -157 _IN_ONE -157 _ON_TOP -157
$END -166 after -166 assumed -166 before -166 by -166 curable -166 despite -166 from -166 instead -166 lapses -166 needs -166 once -166 parts -166 silence -166 STAYING -166 subject -166 survives -166 takes -166 through -166 to -166 unless -166 until -166 when -166 while -166 with -166 within -166 without -166 _AT_MOST -166 _FOR_EACH -166 _IN_ONE -166 _ON_TOP -166
$END -153 after -153 assumed -153 before -153 by -153 curable -153 despite -153 from -153 instead -153 lapses -153 needs -153 once -153 parts -153 silence -153 STAYING -153 subject -153 survives -153 takes -153 through -153 to -153 unless -153 until -153 when -153 while -153 with -153 within -153 without -153 _AT_MOST -153 _FOR_EACH -153 _IN_ONE -153 _ON_TOP -153
$END -156 after -156 assumed -156 before -156 by -156 curable -156 despite -156 from -156 instead -156 lapses -156 needs -156 once -156 parts -156 silence -156 STAYING -156 subject -156 survives -156 takes -156 through -156 to -156 unless -156 until -156 when -156 while -156 with -156 within -156 without -156 _AT_MOST -156 _FOR_EACH -156 _IN_ONE -156 _ON_TOP -156
$END -152 after -152 assumed -152 before -152 by -152 curable -152 despite -152 from -152 instead -152 lapses -152 needs -152 once -152 parts -152 silence -152 STAYING -152 subject -152 survives -152 takes -152 through -152 to -152 unless -152 until -152 when -152 while -152 with -152 within -152 without -152 _AT_MOST -152 _FOR_EACH -152 _IN_ONE -152 _ON_TOP -152
$END -154 after -154 assumed -154 before -154 by -154 curable -154 despite -154 from -154 instead -154 lapses -154 needs -154 once -154 parts -154 silence -154 STAYING -154 subject -154 survives -154 takes -154 through -154 to -154 unless -154 until -154 when -154 while -154 with -154 within -154 without -154 _AT_MOST -154 _FOR_EACH -154 _IN_ONE -154 _ON_TOP -154
$END -170 after -170 assumed -170 before -170 by -170 curable -170 despite -170 from -170 instead -170 lapses -170 needs -170 once -170 parts -170 silence -170 STAYING -170 subject -170 survives -170 takes -170 through -170 to -170 unless -170 until -170 when -170 while -170 with -170 within -170 without -170 _AT_MOST -170 _FOR_EACH -170 _IN_ONE -170 _ON_TOP -170
$END -161 after -161 assumed -161 before -161 by -161 curable -161 despite -161 from -161 instead -161 lapses -161 needs -161 once -161 parts -161 silence -161 STAYING -161 subject -161 survives -161 takes -161 through -161 to -161 unless -161 until -161 when -161 while -161 with -161 within -161 without -161 _AT_MOST -161 _FOR_EACH -161 _IN_ONE -161 _ON_TOP -161
STRING 452
NUMBER 453
breach 454 NAME 455
sum 456
of 457
$END -344 after -344 before -344 by -344 curable -344 despite -344 from -344 instead -344 lapses -344 needs -344 once -344 parts -344 silence -344 STAYING -344 subject -344 survives -344 takes -344 through -344 to -344 unless -344 until -344 when -344 while -344 with -344 within -344 without -344 _AT_MOST -344 _FOR_EACH -344 _IN_ONE -344 _ON_TOP -344
STRING 458
STRING 459
$END -80
NAME 193 <names> 460
STRING 461
for 462
as 463
$END -60
$END -58
$END -140 after 134 before 135 by 136 curable 137 despite 138 from 139 instead 140 lapses 141 needs 142 once 143 parts 144 silence 145 STAYING 146 subject 147 survives 148 takes 149 through 150 to 151 unless 152 until 153 when 154 while 155 with 156 within 157 without 158 _AT_MOST 159 _FOR_EACH 160 _IN_ONE 161 _ON_TOP 162 <__norm_star_3> 464 <bare_phrase> 164 <phrase> 165
$END -131 after -131 before -131 by -131 curable -131 despite -131 from -131 instead -131 lapses -131 needs -131 once -131 parts -131 silence -131 STAYING -131 subject -131 survives -131 takes -131 through -131 to -131 unless -131 until -131 when -131 while -131 with -131 within -131 without -131 _AND_THE 465 _AT_MOST -131 _FOR_EACH -131 _IN_ONE -131 _ON_TOP -131
NAME 466
$END -25
$END -24 changed -24 decided -24 starts -24
of 467
number 468
$END -17 changed -17 decided -17 starts -17
$END -22 changed -22 decided -22 from 469 starts -22
$END -16
NAME 470
REF 471
$END -335 after -335 assumed -335 before -335 by -335 , 472 curable -335 despite -335 for -335 from -335 instead -335 lapses -335 needs -335 once -335 parts -335 silence -335 STAYING -335 subject -335 survives -335 takes -335 through -335 to -335 unless -335 until -335 when -335 while -335 with -335 within -335 without -335 _AND_THE -335 _AT_MOST -335 _FOR_EACH -335 _IN_ONE -335 _ON_TOP -335
$END -1
$END -7
any 473
NAME 474
$END -333 , 475 ) -333
$END -4
$END -8 from -8 through -8 until -8
$END -10 from -10 through -10 until -10
$END -9 from -9 through -9 until -9
$END -338 from -338 through -338 until -338
$END -12
$END -11
$END -3
$END -136 after 134 before 135 by 136 curable 137 despite 138 from 139 instead 140 lapses 141 needs 142 once 143 parts 144 silence 145 STAYING 146 subject 147 survives 148 takes 149 through 150 to 151 unless 152 until 153 when 154 while 155 with 156 within 157 without 158 _AT_MOST 159 _FOR_EACH 160 _IN_ONE 161 _ON_TOP 162 <__norm_star_3> 476 <bare_phrase> 164 <phrase> 165
$END -142 after 134 before 135 by 136 curable 137 despite 138 from 139 instead 140 lapses 141 needs 142 once 143 parts 144 silence 145 STAYING 146 subject 147 survives 148 takes 149 through 150 to 151 unless 152 until 153 when 154 while 155 with 156 within 157 without 158 _AT_MOST 159 _FOR_EACH 160 _IN_ONE 161 _ON_TOP 162 <__norm_star_3> 477 <bare_phrase> 164 <phrase> 165
NAME 478
breached 479 cut 480 fulfilled 481 not 482 open 483 overdue 484 settled 485 spent 486 suspended 487 uncured 488 <clause_state> 489
the 490
is 491
is 492 of 344 <of_the> 493
$END -206 after -206 and -206 assumed -206 before -206 by -206 , -206 curable -206 despite -206 from -206 instead -206 lapses -206 needs -206 once -206 or -206 parts -206 ) -206 silence -206 STAYING -206 subject -206 survives -206 takes -206 through -206 to -206 unless -206 until -206 when -206 while -206 with -206 within -206 without -206 _AT_MOST -206 _FOR_EACH -206 _IN_ONE -206 _ON_TOP -206
open 494
as 495 clause 62 DATE 63 first 64 ( 65 MONEY 66 NAME 67 no 68 none 69 not 70 NUMBER 71 PATH 72 PERCENT 73 STRING 75 withheld 76 yes 77 _AGREEMENT 78 <atom> 79 <condition> 80 <date> 81 <happened> 83 <literal> 84 <meaning> 496 <operand> 86 <path> 87 <withheld> 89 <yes_no> 90
$END -229 after -229 and -229 assumed -229 before -229 by -229 , -229 curable -229 despite -229 from -229 instead -229 lapses -229 needs -229 once -229 or -229 parts -229 ) -229 silence -229 STAYING -229 subject -229 survives -229 takes -229 through -229 to -229 unless -229 until -229 when -229 while -229 with -229 within -229 without -229 _AT_MOST -229 _BY_CAUSE 497 _FOR_EACH -229 _IN_ONE -229 _ON_TOP -229 <by_cause> 498
ended 499
clause 62 first 64 ( 65 NAME 67 no 68 not 70 PATH 72 yes 77 _AGREEMENT 78 <atom> 79 <happened> 83 <operand> 500 <path> 87 <yes_no> 90
$END -351 after -351 and -351 assumed -351 before -351 by -351 , -351 curable -351 despite -351 from -351 instead -351 lapses -351 needs -351 once -351 or -351 parts -351 ) -351 silence -351 STAYING -351 subject -351 survives -351 takes -351 through -351 to -351 unless -351 until -351 when -351 while -351 with -351 within -351 without -351 _AT_MOST -351 _FOR_EACH -351 _IN_ONE -351 _ON_TOP -351
same 501
to 502
$END -261 after -261 and -261 assumed -261 at 503 before -261 by -261 , -261 curable -261 despite -261 earlier 504 from -261 instead -261 lapses -261 needs -261 on 505 once -261 or -261 parts -261 ) -261 silence -261 since 506 STAYING -261 subject -261 survives -261 takes -261 through -261 to -261 unless -261 until -261 when -261 while -261 with -261 within -261 without -261 _AT_MOST -261 _FOR_EACH -261 _IN_ONE -261 _ON_TOP -261 <qualifier> 507
failed 355 happened 508 rejected 358 set 359 upheld 360 <outcome> 509
NAME -284
aside 510
NAME -283
NAME 511
clause 366 DATE 63 first 64 MONEY 66 NAME 67 no 512 none 69 NUMBER 71 PATH 72 PERCENT 73 STRING 75 withheld 76 yes 77 <date> 81 <literal> 371 <path> 373 <value> 513 <values> 514 <withheld> 89 <yes_no> 375
clause -234 DATE -234 first -234 MONEY -234 NAME -234 no -234 none -234 NUMBER -234 PATH -234 PERCENT -234 STRING -234 withheld -234 yes -234
least 515 most 516
clause -232 DATE -232 first -232 MONEY -232 NAME -232 no -232 none -232 NUMBER -232 PATH -232 PERCENT -232 STRING -232 withheld -232 yes -232
$END -329 after -329 and -329 assumed -329 before -329 by -329 changed -329 , -329 curable -329 decided -329 despite -329 for -329 from -329 instead -329 lapses -329 needs -329 once -329 or -329 parts -329 } -329 ) -329 silence -329 STAYING -329 subject -329 survives -329 takes -329 through -329 to -329 unless -329 until -329 when -329 while -329 with -329 within -329 without -329 _AT_MOST -329 _FOR_EACH -329 _IN_ONE -329 _ON_TOP -329
$END -324 after -324 and -324 assumed -324 before -324 by -324 , -324 curable -324 despite -324 earlier 517 from -324 instead -324 lapses -324 later 518 needs -324 once -324 or -324 parts -324 ) -324 silence -324 STAYING -324 subject -324 survives -324 takes -324 through -324 to -324 unless -324 until -324 when -324 while -324 with -324 within -324 without -324 _AT_MOST -324 _FOR_EACH -324 _IN_ONE -324 _ON_TOP -324
clause 366 DATE 63 first 64 MONEY 66 NAME 67 no 512 none 69 NUMBER 71 PATH 72 PERCENT 73 STRING 75 withheld 76 yes 77 <date> 81 <literal> 371 <path> 373 <value> 519 <withheld> 89 <yes_no> 375
clause -238 DATE -238 first -238 MONEY -238 NAME -238 no -238 none -238 NUMBER -238 PATH -238 PERCENT -238 STRING -238 withheld -238 yes -238
clause -239 DATE -239 first -239 MONEY -239 NAME -239 no -239 none -239 NUMBER -239 PATH -239 PERCENT -239 STRING -239 withheld -239 yes -239
$END -315 after -315 and -315 assumed -315 before -315 by -315 changed -315 , -315 curable -315 decided -315 despite -315 from -315 instead -315 lapses -315 needs -315 once -315 or -315 parts -315 } -315 ) -315 silence -315 STAYING -315 subject -315 survives -315 takes -315 through -315 to -315 unless -315 until -315 when -315 while -315 with -315 within -315 without -315 _AT_MOST -315 _FOR_EACH -315 _IN_ONE -315 _ON_TOP -315
clause 366 DATE 63 first 64 MONEY 66 NAME 67 no 512 none 69 NUMBER 71 PATH 72 PERCENT 73 STRING 75 withheld 76 yes 77 <date> 81 <literal> 371 <path> 373 <value> 520 <withheld> 89 <yes_no> 375
$END -313 after -313 and -313 assumed -313 before -313 by -313 changed -313 , -313 curable -313 decided -313 despite -313 from -313 instead -313 lapses -313 needs -313 once -313 or -313 parts -313 } -313 ) -313 silence -313 STAYING -313 subject -313 survives -313 takes -313 through -313 to -313 unless -313 until -313 when -313 while -313 with -313 within -313 without -313 _AT_MOST -313 _FOR_EACH -313 _IN_ONE -313 _ON_TOP -313
$END -209 after -209 and -209 assumed -209 before -209 by -209 , -209 curable -209 despite -209 from -209 instead -209 lapses -209 needs -209 once -209 or -209 parts -209 ) -209 silence -209 STAYING -209 subject -209 survives -209 takes -209 through -209 to -209 unless -209 until -209 when -209 while -209 with -209 within -209 without -209 _AT_MOST -209 _FOR_EACH -209 _IN_ONE -209 _ON_TOP -209
$END -314 after -314 and -314 assumed -314 before -314 by -314 changed -314 , -314 curable -314 decided -314 despite -314 from -314 instead -314 lapses -314 needs -314 once -314 or -314 parts -314 } -314 ) -314 silence -314 STAYING -314 subject -314 survives -314 takes -314 through -314 to -314 unless -314 until -314 when -314 while -314 with -314 within -314 without -314 _AT_MOST -314 _FOR_EACH -314 _IN_ONE -314 _ON_TOP -314
{ 521
for -270 has -270
happened 522 not 523
has 524
happened 525 not 526
$END -33
$END -144 after 134 before 135 by 136 curable 137 despite 138 from 139 instead 140 lapses 141 needs 142 once 143 parts 144 silence 145 STAYING 146 subject 147 survives 148 takes 149 through 150 to 151 unless 152 until 153 when 154 while 155 with 156 within 157 without 158 _AT_MOST 159 _FOR_EACH 160 _IN_ONE 161 _ON_TOP 162 <__except_star_6> 527 <bare_phrase> 164 <gate> 528 <phrase> 529
NAME 318 set 319 whole 320 yes/no 321 percent 322 <type> 530
$END -61 assumed 116 while 117 <keeps_part> 243
and -345 together -345
$END -339 can -339 cannot -339 may -339 must -339 or -339
NAME 531
NAME 532
can -96 cannot -96 may -96 must -96
adopt -98 assign -98 delegate -98 extend -98 keep -98 NAME -98 pay -98 release -98 resume -98 suspend -98 terminate -98 waive -98
$END -129 after -129 before -129 by -129 curable -129 despite -129 from -129 instead -129 lapses -129 NAME 533 needs -129 once -129 or -129 parts -129 silence -129 STAYING -129 subject -129 survives -129 takes -129 through -129 to -129 unless -129 until -129 when -129 while -129 with -129 within -129 without -129 _AT_MOST -129 _FOR_EACH -129 _IN_ONE -129 _ON_TOP -129
$END -127 after -127 agreement 534 before -127 by -127 curable -127 despite -127 from -127 instead -127 lapses -127 needs -127 once -127 or -127 parts -127 REF 189 silence -127 STAYING -127 subject -127 survives -127 takes -127 through -127 to -127 unless -127 until -127 when -127 while -127 with -127 within -127 without -127 _AT_MOST -127 _FOR_EACH -127 _IN_ONE -127 _ON_TOP -127 <refs> 535
$END -128 after -128 before -128 by -128 curable -128 despite -128 from -128 instead -128 lapses -128 needs -128 once -128 or -128 parts -128 REF 189 silence -128 STAYING -128 subject -128 survives -128 takes -128 through -128 to -128 unless -128 until -128 when -128 while -128 with -128 within -128 without -128 _AT_MOST -128 _FOR_EACH -128 _IN_ONE -128 _ON_TOP -128 <refs> 536
$END -126 after -126 before -126 by -126 curable -126 despite -126 from -126 instead -126 lapses -126 needs -126 once -126 or -126 parts -126 REF 189 silence -126 STAYING -126 subject -126 survives -126 takes -126 through -126 to -126 unless -126 until -126 when -126 while -126 with -126 within -126 without -126 _AT_MOST -126 _FOR_EACH -126 _IN_ONE -126 _ON_TOP -126 <refs> 537
$END -120 after -120 before -120 by -120 clause 62 curable -120 despite -120 first 64 from -120 instead -120 lapses -120 ( 65 NAME 67 needs -120 no 68 not 70 once -120 or -120 parts -120 PATH 72 silence -120 STAYING -120 subject -120 survives -120 takes -120 through -120 to -120 unless -120 until -120 when -120 while -120 with -120 within -120 without -120 yes 77 _AGREEMENT 78 _AT_MOST -120 _FOR_EACH -120 _IN_ONE -120 _ON_TOP -120 <atom> 79 <condition> 538 <happened> 83 <operand> 86 <path> 87 <yes_no> 90
$END -118 after -118 before -118 by -118 curable -118 despite -118 from -118 instead -118 lapses -118 needs -118 once -118 or -118 parts -118 silence -118 STAYING -118 subject -118 survives -118 takes -118 through -118 to -118 unless -118 until -118 when -118 while -118 with -118 within -118 without -118 _AT_MOST -118 _FOR_EACH -118 _IN_ONE -118 _ON_TOP -118
adopt -99 assign -99 delegate -99 extend -99 keep -99 NAME -99 pay -99 release -99 resume -99 suspend -99 terminate -99 waive -99
$END -119 after -119 before -119 by -119 clause 366 curable -119 despite -119 first 64 from -119 instead -119 lapses -119 MONEY 539 NAME 67 needs -119 once -119 or -119 parts -119 PATH 72 silence -119 STAYING -119 subject -119 survives -119 takes -119 through -119 to -119 unless -119 until -119 when -119 while -119 with -119 within -119 without -119 _AT_MOST -119 _FOR_EACH -119 _IN_ONE -119 _ON_TOP -119 <path> 540
$END -125 after -125 before -125 by -125 curable -125 despite -125 from -125 instead -125 lapses -125 needs -125 once -125 or -125 parts -125 REF 189 silence -125 STAYING -125 subject -125 survives -125 takes -125 through -125 to -125 unless -125 until -125 when -125 while -125 with -125 within -125 without -125 _AT_MOST -125 _FOR_EACH -125 _IN_ONE -125 _ON_TOP -125 <refs> 541
$END -122 after -122 before -122 by -122 curable -122 despite -122 from -122 instead -122 lapses -122 needs -122 once -122 or -122 parts -122 REF 189 silence -122 STAYING -122 subject -122 survives -122 takes -122 through -122 to -122 unless -122 until -122 when -122 while -122 with -122 within -122 without -122 _AT_MOST -122 _FOR_EACH -122 _IN_ONE -122 _ON_TOP -122 <refs> 542
$END -121 after -121 before -121 by -121 curable -121 despite -121 from -121 instead -121 lapses -121 needs -121 once -121 or -121 parts -121 REF 189 silence -121 STAYING -121 subject -121 survives -121 takes -121 through -121 to -121 unless -121 until -121 when -121 while -121 with -121 within -121 without -121 _AT_MOST -121 _FOR_EACH -121 _IN_ONE -121 _ON_TOP -121 <clocked> 543 <refs> 315
$END -123 after -123 agreement 544 before -123 by -123 curable -123 despite -123 from -123 instead -123 lapses -123 needs -123 once -123 or -123 parts -123 REF 189 silence -123 STAYING -123 subject -123 survives -123 takes -123 through -123 to -123 unless -123 until -123 when -123 while -123 with -123 within -123 without -123 _AT_MOST -123 _FOR_EACH -123 _IN_ONE -123 _ON_TOP -123 <refs> 545
$END -124 after -124 before -124 by -124 curable -124 despite -124 from -124 instead -124 lapses -124 needs -124 once -124 or -124 parts -124 REF 189 silence -124 STAYING -124 subject -124 survives -124 takes -124 through -124 to -124 unless -124 until -124 when -124 while -124 with -124 within -124 without -124 _AT_MOST -124 _FOR_EACH -124 _IN_ONE -124 _ON_TOP -124 <refs> 546
$END -91 after 134 before 135 by 136 curable 137 despite 138 from 139 instead 140 lapses 141 needs 142 once 143 parts 144 silence 145 STAYING 146 subject 147 survives 148 takes 149 through 150 to 151 unless 152 until 153 when 154 while 155 with 156 within 157 without 158 _AT_MOST 159 _FOR_EACH 160 _IN_ONE 161 _ON_TOP 162 <__norm_star_3> 547 <bare_phrase> 164 <phrase> 165
$END -102 after -102 before -102 by -102 curable -102 despite -102 from -102 instead -102 lapses -102 needs -102 once -102 or 548 parts -102 silence -102 STAYING -102 subject -102 survives -102 takes -102 through -102 to -102 unless -102 until -102 when -102 while -102 with -102 within -102 without -102 _AT_MOST -102 _FOR_EACH -102 _IN_ONE -102 _ON_TOP -102 <__act_plus_5> 549
$END -93 after 134 before 135 by 136 curable 137 despite 138 from 139 instead 140 lapses 141 needs 142 once 143 parts 144 silence 145 STAYING 146 subject 147 survives 148 takes 149 through 150 to 151 unless 152 until 153 when 154 while 155 with 156 within 157 without 158 _AT_MOST 159 _FOR_EACH 160 _IN_ONE 161 _ON_TOP 162 <__norm_star_3> 550 <bare_phrase> 164 <phrase> 165
$END -120 after -120 before -120 by -120 curable -120 despite -120 from -120 instead -120 lapses -120 needs -120 once -120 or -120 parts -120 silence -120 STAYING -120 subject -120 survives -120 takes -120 through -120 to -120 unless -120 until -120 when -120 while -120 with -120 within -120 without -120 _AT_MOST -120 _FOR_EACH -120 _IN_ONE -120 _ON_TOP -120
$END -89 after 134 before 135 by 136 curable 137 despite 138 from 139 instead 140 lapses 141 needs 142 once 143 parts 144 silence 145 STAYING 146 subject 147 survives 148 takes 149 through 150 to 151 unless 152 until 153 when 154 while 155 with 156 within 157 without 158 _AT_MOST 159 _FOR_EACH 160 _IN_ONE 161 _ON_TOP 162 <__norm_star_3> 551 <bare_phrase> 164 <phrase> 165
: 552
is 553
NUMBER 259 <duration> 554
$END -296 after -296 assumed -296 before -296 by -296 , -296 curable -296 despite -296 from -296 instead -296 lapses -296 needs -296 once -296 parts -296 ) -296 silence -296 STAYING -296 subject -296 survives -296 takes -296 through -296 to -296 unless -296 until -296 when -296 while -296 with -296 within -296 without -296 _AT_MOST -296 _FOR_EACH -296 _IN_ONE -296 _ON_TOP -296
day 555 days 556
$END -305 after -305 ago -305 assumed -305 before -305 by -305 curable -305 despite -305 from -305 instead -305 lapses -305 later -305 needs -305 once -305 parts -305 silence -305 STAYING -305 subject -305 survives -305 takes -305 through -305 to -305 unless -305 until -305 when -305 while -305 with -305 within -305 without -305 _AT_MOST -305 _FOR_EACH -305 _IN_ONE -305 _ON_TOP -305
$END -306 after -306 ago -306 assumed -306 before -306 by -306 curable -306 despite -306 from -306 instead -306 lapses -306 later -306 needs -306 once -306 parts -306 silence -306 STAYING -306 subject -306 survives -306 takes -306 through -306 to -306 unless -306 until -306 when -306 while -306 with -306 within -306 without -306 _AT_MOST -306 _FOR_EACH -306 _IN_ONE -306 _ON_TOP -306
$END -303 after -303 ago -303 assumed -303 before -303 by -303 curable -303 despite -303 from -303 instead -303 lapses -303 later -303 needs -303 once -303 parts -303 silence -303 STAYING -303 subject -303 survives -303 takes -303 through -303 to -303 unless -303 until -303 when -303 while -303 with -303 within -303 without -303 _AT_MOST -303 _FOR_EACH -303 _IN_ONE -303 _ON_TOP -303
$END -304 after -304 ago -304 assumed -304 before -304 by -304 curable -304 despite -304 from -304 instead -304 lapses -304 later -304 needs -304 once -304 parts -304 silence -304 STAYING -304 subject -304 survives -304 takes -304 through -304 to -304 unless -304 until -304 when -304 while -304 with -304 within -304 without -304 _AT_MOST -304 _FOR_EACH -304 _IN_ONE -304 _ON_TOP -304
$END -309 after -309 ago -309 assumed -309 before -309 by -309 curable -309 despite -309 from -309 instead -309 lapses -309 later -309 needs -309 once -309 parts -309 silence -309 STAYING -309 subject -309 survives -309 takes -309 through -309 to -309 unless -309 until -309 when -309 while -309 with -309 within -309 without -309 _AT_MOST -309 _FOR_EACH -309 _IN_ONE -309 _ON_TOP -309
$END -310 after -310 ago -310 assumed -310 before -310 by -310 curable -310 despite -310 from -310 instead -310 lapses -310 later -310 needs -310 once -310 parts -310 silence -310 STAYING -310 subject -310 survives -310 takes -310 through -310 to -310 unless -310 until -310 when -310 while -310 with -310 within -310 without -310 _AT_MOST -310 _FOR_EACH -310 _IN_ONE -310 _ON_TOP -310
$END -311 after -311 ago -311 assumed -311 before -311 by -311 curable -311 despite -311 from -311 instead -311 lapses -311 later -311 needs -311 once -311 parts -311 silence -311 STAYING -311 subject -311 survives -311 takes -311 through -311 to -311 unless -311 until -311 when -311 while -311 with -311 within -311 without -311 _AT_MOST -311 _FOR_EACH -311 _IN_ONE -311 _ON_TOP -311
$END -312 after -312 ago -312 assumed -312 before -312 by -312 curable -312 despite -312 from -312 instead -312 lapses -312 later -312 needs -312 once -312 parts -312 silence -312 STAYING -312 subject -312 survives -312 takes -312 through -312 to -312 unless -312 until -312 when -312 while -312 with -312 within -312 without -312 _AT_MOST -312 _FOR_EACH -312 _IN_ONE -312 _ON_TOP -312
$END -302 after -302 ago -302 assumed -302 before -302 by -302 curable -302 despite -302 from -302 instead -302 lapses -302 later -302 needs -302 once -302 parts -302 silence -302 STAYING -302 subject -302 survives -302 takes -302 through -302 to -302 unless -302 until -302 when -302 while -302 with -302 within -302 without -302 _AT_MOST -302 _FOR_EACH -302 _IN_ONE -302 _ON_TOP -302
of 557
of 558
of 559
of 560
of 561
clause 62 DATE 63 first 258 ( 65 NAME 67 no 68 not 70 NUMBER 259 PATH 72 the 260 withheld 76 yes 77 _AGREEMENT 78 <atom> 79 <condition> 261 <date> 262 <deadline_of> 263 <duration> 264 <happened> 83 <operand> 86 <path> 265 <period_edge> 266 <time> 562 <withheld> 268 <yes_no> 90
clause 62 DATE 63 first 258 ( 65 NAME 67 no 68 not 70 NUMBER 259 PATH 72 the 260 withheld 76 yes 77 _AGREEMENT 78 <atom> 79 <condition> 261 <date> 262 <deadline_of> 263 <duration> 264 <happened> 83 <operand> 86 <path> 265 <period_edge> 266 <time> 563 <withheld> 268 <yes_no> 90
$END -297 after -297 assumed -297 before -297 by -297 , -297 curable -297 despite -297 from -297 has 380 instead -297 lapses -297 needs -297 once -297 parts -297 ) -297 silence -297 STAYING -297 subject -297 survives -297 takes -297 through -297 to -297 unless -297 until -297 when -297 while -297 with -297 within -297 without -297 _AT_MOST -297 _FOR_EACH -297 _IN_ONE -297 _ON_TOP -297
within 564
within 565
$END -164 after -164 assumed -164 before -164 by -164 curable -164 despite -164 from -164 instead -164 lapses -164 needs -164 once -164 parts -164 silence -164 STAYING -164 subject -164 survives -164 takes -164 through -164 to -164 unless -164 until -164 when -164 while -164 with -164 within -164 without -164 _AT_MOST -164 _FOR_EACH -164 _IN_ONE -164 _ON_TOP -164
$END -176 after -176 assumed -176 before -176 by -176 curable -176 despite -176 from -176 instead -176 lapses -176 needs -176 once -176 parts -176 silence -176 STAYING -176 subject -176 survives -176 takes -176 through -176 to -176 unless -176 until -176 when -176 while -176 with -176 within -176 without -176 _AT_MOST -176 _FOR_EACH -176 _IN_ONE -176 _ON_TOP -176
deadline 566
NAME 567
NAME 568
NUMBER 259 <duration> 569
$END -187 after -187 assumed -187 before -187 by -187 curable -187 despite -187 from -187 instead -187 lapses -187 needs -187 once -187 parts -187 silence -187 STAYING -187 subject -187 survives -187 takes -187 through -187 to -187 unless -187 until -187 when -187 while -187 with -187 within -187 without -187 _AT_MOST -187 _FOR_EACH -187 _IN_ONE -187 _ON_TOP -187
$END -185 after -185 assumed -185 before -185 by -185 curable -185 despite -185 from -185 instead -185 lapses -185 needs -185 once -185 parts -185 silence -185 STAYING -185 subject -185 survives -185 takes -185 through -185 to -185 unless -185 until -185 when -185 while -185 with -185 within -185 without -185 _AT_MOST -185 _FOR_EACH -185 _IN_ONE -185 _ON_TOP -185
$END -184 after -184 assumed -184 before -184 by -184 curable -184 despite -184 from -184 instead -184 lapses -184 needs -184 once -184 parts -184 silence -184 STAYING -184 subject -184 survives -184 takes -184 through -184 to -184 unless -184 until -184 when -184 while -184 with -184 within -184 without -184 _AT_MOST -184 _FOR_EACH -184 _IN_ONE -184 _ON_TOP -184
$END -165 after -165 assumed -165 before -165 by -165 curable -165 despite -165 from -165 instead -165 lapses -165 needs -165 once -165 parts -165 silence -165 STAYING -165 subject -165 survives -165 takes -165 through -165 to -165 unless -165 until -165 when -165 while -165 with -165 within -165 without -165 _AT_MOST -165 _FOR_EACH -165 _IN_ONE -165 _ON_TOP -165
for -192 through -192 under -192
good 570 NUMBER 259 <duration> 571
DATE 572
REF 189 <refs> 573
$END -179 after -179 assumed -179 before -179 by -179 curable -179 despite -179 from -179 instead -179 lapses -179 needs -179 once -179 parts -179 silence -179 STAYING -179 subject -179 survives -179 takes -179 through -179 to -179 unless -179 until -179 when -179 while -179 with -179 within -179 without -179 _AT_MOST -179 _FOR_EACH -179 _IN_ONE -179 _ON_TOP -179
for 444 through 445 <survives_for> 574
once 575
after 576 later 577
clause 62 DATE 63 first 258 ( 65 NAME 67 no 68 not 70 NUMBER 259 PATH 72 the 260 withheld 76 yes 77 _AGREEMENT 78 <atom> 79 <condition> 261 <date> 262 <deadline_of> 263 <duration> 264 <happened> 83 <operand> 86 <path> 265 <period_edge> 266 <time> 578 <withheld> 268 <yes_no> 90
$END -171 after -171 assumed -171 before -171 by -171 curable -171 despite -171 from -171 instead -171 lapses -171 needs -171 once -171 parts -171 silence -171 STAYING -171 subject -171 survives -171 takes -171 through -171 to -171 unless -171 until -171 when -171 while -171 with -171 within -171 without -171 _AT_MOST -171 _FOR_EACH -171 _IN_ONE -171 _ON_TOP -171
times 579
$END -168 after -168 assumed -168 before -168 by -168 curable -168 despite -168 from -168 instead -168 lapses -168 needs -168 of 580 once -168 parts -168 silence -168 STAYING -168 subject -168 survives -168 takes -168 through -168 to -168 unless -168 until -168 when -168 while -168 with -168 within -168 without -168 _AT_MOST -168 _FOR_EACH -168 _IN_ONE -168 _ON_TOP -168
$END -167 after -167 assumed -167 before -167 by -167 curable -167 despite -167 from -167 instead -167 lapses -167 needs -167 once -167 parts -167 silence -167 STAYING -167 subject -167 survives -167 takes -167 through -167 to -167 unless -167 until -167 when -167 while -167 with -167 within -167 without -167 _AT_MOST -167 _FOR_EACH -167 _IN_ONE -167 _ON_TOP -167
$END -191 after -191 assumed -191 before -191 by -191 curable -191 despite -191 from -191 instead -191 lapses -191 needs -191 once -191 parts -191 silence -191 STAYING -191 subject -191 survives -191 takes -191 through -191 to -191 unless -191 until -191 when -191 while -191 with -191 within -191 without -191 _AT_MOST -191 _FOR_EACH -191 _IN_ONE -191 _ON_TOP -191
REF 189 <refs> 581
$END -150 after -150 before -150 by -150 curable -150 despite -150 from -150 instead -150 lapses -150 needs -150 once -150 parts -150 silence -150 STAYING -150 subject -150 survives -150 takes -150 through -150 to -150 unless -150 until -150 when -150 while -150 with -150 within -150 without -150 _AT_MOST -150 _FOR_EACH -150 _IN_ONE -150 _ON_TOP -150
$END -87
$END -81
$END -82
NUMBER 259 <duration> 582
REF 583
$END -139 after 134 before 135 by 136 curable 137 despite 138 from 139 instead 140 lapses 141 needs 142 once 143 parts 144 silence 145 STAYING 146 subject 147 survives 148 takes 149 through 150 to 151 unless 152 until 153 when 154 while 155 with 156 within 157 without 158 _AT_MOST 159 _FOR_EACH 160 _IN_ONE 161 _ON_TOP 162 <bare_phrase> 164 <phrase> 304
the 584 <clock> 585
$END -36 or 246 <__by_actors_star_1> 586
NAME 587
$END -19 changed -19 decided -19 from 588 starts -19
PERCENT 589
$END -30
$END -361 after -361 assumed -361 before -361 by -361 , -361 curable -361 despite -361 for -361 from -361 instead -361 lapses -361 needs -361 once -361 parts -361 silence -361 STAYING -361 subject -361 survives -361 takes -361 through -361 to -361 unless -361 until -361 when -361 while -361 with -361 within -361 without -361 _AND_THE -361 _AT_MOST -361 _FOR_EACH -361 _IN_ONE -361 _ON_TOP -361
REF 590
end 591
$END -359 , -359 ) -359
NAME 592
$END -135 after 134 before 135 by 136 curable 137 despite 138 from 139 instead 140 lapses 141 needs 142 once 143 parts 144 silence 145 STAYING 146 subject 147 survives 148 takes 149 through 150 to 151 unless 152 until 153 when 154 while 155 with 156 within 157 without 158 _AT_MOST 159 _FOR_EACH 160 _IN_ONE 161 _ON_TOP 162 <bare_phrase> 164 <phrase> 304
$END -141 after 134 before 135 by 136 curable 137 despite 138 from 139 instead 140 lapses 141 needs 142 once 143 parts 144 silence 145 STAYING 146 subject 147 survives 148 takes 149 through 150 to 151 unless 152 until 153 when 154 while 155 with 156 within 157 without 158 _AT_MOST 159 _FOR_EACH 160 _IN_ONE 161 _ON_TOP 162 <bare_phrase> 164 <phrase> 304
$END -72
$END -242 after -242 and -242 assumed -242 before -242 by -242 , -242 curable -242 despite -242 from -242 instead -242 lapses -242 needs -242 once -242 or -242 parts -242 ) -242 silence -242 STAYING -242 subject -242 survives -242 takes -242 through -242 to -242 unless -242 until -242 when -242 while -242 with -242 within -242 without -242 _AT_MOST -242 _FOR_EACH -242 _IN_ONE -242 _ON_TOP -242
off 593
$END -245 after -245 and -245 assumed -245 before -245 by -245 , -245 curable -245 despite -245 from -245 instead -245 lapses -245 needs -245 once -245 or -245 parts -245 ) -245 silence -245 STAYING -245 subject -245 survives -245 takes -245 through -245 to -245 unless -245 until -245 when -245 while -245 with -245 within -245 without -245 _AT_MOST -245 _FOR_EACH -245 _IN_ONE -245 _ON_TOP -245
breached 479 cut 480 fulfilled 481 open 483 overdue 484 settled 485 spent 486 suspended 487 uncured 488 <clause_state> 594
$END -240 after -240 and -240 assumed -240 before -240 by -240 , -240 curable -240 despite -240 from -240 instead -240 lapses -240 needs -240 once -240 or -240 parts -240 ) -240 silence -240 STAYING -240 subject -240 survives -240 takes -240 through -240 to -240 unless -240 until -240 when -240 while -240 with -240 within -240 without -240 _AT_MOST -240 _FOR_EACH -240 _IN_ONE -240 _ON_TOP -240
$END -241 after -241 and -241 assumed -241 before -241 by -241 , -241 curable -241 despite -241 from -241 instead -241 lapses -241 needs -241 once -241 or -241 parts -241 ) -241 silence -241 STAYING -241 subject -241 survives -241 takes -241 through -241 to -241 unless -241 until -241 when -241 while -241 with -241 within -241 without -241 _AT_MOST -241 _FOR_EACH -241 _IN_ONE -241 _ON_TOP -241
$END -246 after -246 and -246 assumed -246 before -246 by -246 , -246 curable -246 despite -246 from -246 instead -246 lapses -246 needs -246 once -246 or -246 parts -246 ) -246 silence -246 STAYING -246 subject -246 survives -246 takes -246 through -246 to -246 unless -246 until -246 when -246 while -246 with -246 within -246 without -246 _AT_MOST -246 _FOR_EACH -246 _IN_ONE -246 _ON_TOP -246
$END -247 after -247 and -247 assumed -247 before -247 by -247 , -247 curable -247 despite -247 from -247 instead -247 lapses -247 needs -247 once -247 or -247 parts -247 ) -247 silence -247 STAYING -247 subject -247 survives -247 takes -247 through -247 to -247 unless -247 until -247 when -247 while -247 with -247 within -247 without -247 _AT_MOST -247 _FOR_EACH -247 _IN_ONE -247 _ON_TOP -247
$END -244 after -244 and -244 assumed -244 before -244 by -244 , -244 curable -244 despite -244 from -244 instead -244 lapses -244 needs -244 once -244 or -244 parts -244 ) -244 silence -244 STAYING -244 subject -244 survives -244 takes -244 through -244 to -244 unless -244 until -244 when -244 while -244 with -244 within -244 without -244 _AT_MOST -244 _FOR_EACH -244 _IN_ONE -244 _ON_TOP -244
$END -243 after -243 and -243 assumed -243 before -243 by -243 , -243 curable -243 despite -243 from -243 instead -243 lapses -243 needs -243 once -243 or -243 parts -243 ) -243 silence -243 STAYING -243 subject -243 survives -243 takes -243 through -243 to -243 unless -243 until -243 when -243 while -243 with -243 within -243 without -243 _AT_MOST -243 _FOR_EACH -243 _IN_ONE -243 _ON_TOP -243
$END -220 after -220 and -220 assumed -220 before -220 by -220 , -220 curable -220 despite -220 from -220 instead -220 lapses -220 needs -220 once -220 or -220 parts -220 ) -220 silence -220 STAYING -220 subject -220 survives -220 takes -220 through -220 to -220 unless -220 until -220 when -220 while -220 with -220 within -220 without -220 _AT_MOST -220 _FOR_EACH -220 _IN_ONE -220 _ON_TOP -220
NAME 595
breached 479 cut 480 fulfilled 481 not 596 open 483 overdue 484 settled 485 spent 486 suspended 487 uncured 488 <clause_state> 597
breached 479 cut 480 fulfilled 481 not 598 open 483 overdue 484 settled 485 spent 486 suspended 487 uncured 488 <clause_state> 599
is 600
$END -225 after -225 and -225 assumed -225 before -225 by -225 , -225 curable -225 despite -225 except 601 from -225 instead -225 lapses -225 needs -225 once -225 or -225 parts -225 ) -225 silence -225 STAYING -225 subject -225 survives -225 takes -225 through -225 to -225 unless -225 until -225 when -225 while -225 with -225 within -225 without -225 _AT_MOST -225 _FOR_EACH -225 _IN_ONE -225 _ON_TOP -225
written 602
$END -78
completion 603 expiry 604 termination 605 <cause> 606
$END -228 after -228 and -228 assumed -228 before -228 by -228 , -228 curable -228 despite -228 from -228 instead -228 lapses -228 needs -228 once -228 or -228 parts -228 ) -228 silence -228 STAYING -228 subject -228 survives -228 takes -228 through -228 to -228 unless -228 until -228 when -228 while -228 with -228 within -228 without -228 _AT_MOST -228 _FOR_EACH -228 _IN_ONE -228 _ON_TOP -228
$END -231 after -231 and -231 assumed -231 before -231 by -231 , -231 curable -231 despite -231 from -231 instead -231 lapses -231 needs -231 once -231 or -231 parts -231 ) -231 silence -231 STAYING -231 subject -231 survives -231 takes -231 through -231 to -231 unless -231 until -231 when -231 while -231 with -231 within -231 without -231 _AT_MOST -231 _BY_CAUSE 497 _FOR_EACH -231 _IN_ONE -231 _ON_TOP -231 <by_cause> 607
$END -352 after -352 and -352 assumed -352 before -352 by -352 , -352 curable -352 despite -352 from -352 instead -352 lapses -352 needs -352 once -352 or -352 parts -352 ) -352 silence -352 STAYING -352 subject -352 survives -352 takes -352 through -352 to -352 unless -352 until -352 when -352 while -352 with -352 within -352 without -352 _AT_MOST -352 _FOR_EACH -352 _IN_ONE -352 _ON_TOP -352
( 608 NAME 609
decide 610
least 611
than 612
or 613
clause 366 first 64 NAME 67 PATH 72 <path> 614
$END -260 after -260 and -260 assumed -260 before -260 by -260 , -260 curable -260 despite -260 from -260 instead -260 lapses -260 needs -260 once -260 or -260 parts -260 ) -260 silence -260 STAYING -260 subject -260 survives -260 takes -260 through -260 to -260 unless -260 until -260 when -260 while -260 with -260 within -260 without -260 _AT_MOST -260 _FOR_EACH -260 _IN_ONE -260 _ON_TOP -260
$END -269 after -269 and -269 assumed -269 at 503 before -269 by -269 , -269 curable -269 despite -269 earlier 504 from -269 instead -269 lapses -269 needs -269 on 505 once -269 or -269 parts -269 ) -269 silence -269 since 506 STAYING -269 subject -269 survives -269 takes -269 through -269 to -269 unless -269 until -269 when -269 while -269 with -269 within -269 without -269 _AT_MOST -269 _FOR_EACH -269 _IN_ONE -269 _ON_TOP -269 <qualifier> 615
NAME 616
NAME -286
$END -215 after -215 and -215 assumed -215 before -215 by -215 , -215 curable -215 despite -215 from -215 instead -215 lapses -215 needs -215 once -215 or -215 parts -215 ) -215 silence -215 STAYING -215 subject -215 survives -215 takes -215 through -215 to -215 unless -215 until -215 when -215 while -215 with -215 within -215 without -215 _AT_MOST -215 _FOR_EACH -215 _IN_ONE -215 _ON_TOP -215
$END -324 after -324 and -324 assumed -324 before -324 by -324 changed -324 , -324 curable -324 decided -324 despite -324 from -324 instead -324 lapses -324 needs -324 once -324 or -324 parts -324 } -324 ) -324 silence -324 STAYING -324 subject -324 survives -324 takes -324 through -324 to -324 unless -324 until -324 when -324 while -324 with -324 within -324 without -324 _AT_MOST -324 _FOR_EACH -324 _IN_ONE -324 _ON_TOP -324
, 617 } -332 <__values_star_10> 618
} 619
clause -236 DATE -236 first -236 MONEY -236 NAME -236 no -236 none -236 NUMBER -236 PATH -236 PERCENT -236 STRING -236 withheld -236 yes -236
clause -237 DATE -237 first -237 MONEY -237 NAME -237 no -237 none -237 NUMBER -237 PATH -237 PERCENT -237 STRING -237 withheld -237 yes -237
than 620
than 621
$END -210 after -210 and -210 assumed -210 before -210 by -210 , -210 curable -210 despite -210 from -210 instead -210 lapses -210 needs -210 once -210 or -210 parts -210 ) -210 silence -210 STAYING -210 subject -210 survives -210 takes -210 through -210 to -210 unless -210 until -210 when -210 while -210 with -210 within -210 without -210 _AT_MOST -210 _FOR_EACH -210 _IN_ONE -210 _ON_TOP -210
$END -213 after -213 and -213 assumed -213 before -213 by -213 , -213 curable -213 despite -213 from -213 instead -213 lapses -213 needs -213 once -213 or -213 parts -213 ) -213 silence -213 STAYING -213 subject -213 survives -213 takes -213 through -213 to -213 unless -213 until -213 when -213 while -213 with -213 within -213 without -213 _AT_MOST -213 _FOR_EACH -213 _IN_ONE -213 _ON_TOP -213
clause 366 DATE 63 first 64 MONEY 66 NAME 67 no 512 none 69 NUMBER 71 PATH 72 PERCENT 73 STRING 75 withheld 76 yes 77 <date> 81 <literal> 371 <path> 373 <value> 513 <values> 622 <withheld> 89 <yes_no> 375
$END -257 after -257 and -257 assumed -257 at 503 before -257 by -257 , -257 curable -257 despite -257 earlier 504 from -257 instead -257 lapses -257 needs -257 on 505 once -257 or -257 parts -257 ) -257 silence -257 since 506 STAYING -257 subject -257 survives -257 takes -257 through -257 to -257 unless -257 until -257 when -257 while -257 with -257 within -257 without -257 _AT_MOST -257 _FOR_EACH -257 _IN_ONE -257 _ON_TOP -257 <qualifier> 623
happened 624
happened 625 not 626
$END -259 after -259 and -259 assumed -259 at 503 before -259 by -259 , -259 curable -259 despite -259 earlier 504 from -259 instead -259 lapses -259 needs -259 on 505 once -259 or -259 parts -259 ) -259 silence -259 since 506 STAYING -259 subject -259 survives -259 takes -259 through -259 to -259 unless -259 until -259 when -259 while -259 with -259 within -259 without -259 _AT_MOST -259 _FOR_EACH -259 _IN_ONE -259 _ON_TOP -259 <qualifier> 627
happened 628
$END -143 after 134 before 135 by 136 curable 137 despite 138 from 139 instead 140 lapses 141 needs 142 once 143 parts 144 silence 145 STAYING 146 subject 147 survives 148 takes 149 through 150 to 151 unless 152 until 153 when 154 while 155 with 156 within 157 without 158 _AT_MOST 159 _FOR_EACH 160 _IN_ONE 161 _ON_TOP 162 <bare_phrase> 164 <gate> 629 <phrase> 529
$END -349 after -349 before -349 by -349 curable -349 despite -349 from -349 instead -349 lapses -349 needs -349 once -349 parts -349 silence -349 STAYING -349 subject -349 survives -349 takes -349 through -349 to -349 unless -349 until -349 when -349 while -349 with -349 within -349 without -349 _AT_MOST -349 _FOR_EACH -349 _IN_ONE -349 _ON_TOP -349
$END -147 after -147 before -147 by -147 curable -147 despite -147 from -147 instead -147 lapses -147 needs -147 once -147 parts -147 silence -147 STAYING -147 subject -147 survives -147 takes -147 through -147 to -147 unless -147 until -147 when -147 while -147 with -147 within -147 without -147 _AT_MOST -147 _FOR_EACH -147 _IN_ONE -147 _ON_TOP -147
$END -44 changed 630 decided 631 starts 632 <changed_by> 633 <decided_by> 634 <starts> 635
$END -340 can -340 cannot -340 may -340 must -340 or -340
and -346 together -346
as 636
$END -113 after -113 before -113 by -113 curable -113 despite -113 from -113 instead -113 lapses -113 needs -113 once -113 parts -113 silence -113 STAYING -113 subject -113 survives -113 takes -113 through -113 to -113 unless -113 until -113 when -113 while -113 with -113 within -113 without -113 _AT_MOST -113 _FOR_EACH -113 _IN_ONE -113 _ON_TOP -113
$END -114 after -114 before -114 by -114 curable -114 despite -114 from -114 instead -114 lapses -114 needs -114 once -114 parts -114 silence -114 STAYING -114 subject -114 survives -114 takes -114 through -114 to -114 unless -114 until -114 when -114 while -114 with -114 within -114 without -114 _AT_MOST -114 _FOR_EACH -114 _IN_ONE -114 _ON_TOP -114
$END -115 after -115 before -115 by -115 curable -115 despite -115 from -115 instead -115 lapses -115 needs -115 once -115 parts -115 silence -115 STAYING -115 subject -115 survives -115 takes -115 through -115 to -115 unless -115 until -115 when -115 while -115 with -115 within -115 without -115 _AT_MOST -115 _FOR_EACH -115 _IN_ONE -115 _ON_TOP -115
by 637
$END -117 after -117 before -117 by -117 curable -117 despite -117 from -117 instead -117 lapses -117 needs -117 once -117 parts -117 silence -117 STAYING -117 subject -117 survives -117 takes -117 through -117 to -117 unless -117 until -117 when -117 while -117 with -117 within -117 without -117 _AT_MOST -117 _FOR_EACH -117 _IN_ONE -117 _ON_TOP -117
$END -104 after -104 before -104 by -104 curable -104 despite -104 from -104 instead -104 lapses -104 needs -104 once -104 parts -104 silence -104 STAYING -104 subject -104 survives -104 takes -104 through -104 to -104 unless -104 until -104 when -104 while -104 with -104 within -104 without -104 _AT_MOST -104 _FOR_EACH -104 _IN_ONE -104 _ON_TOP -104
$END -105 after -105 before -105 by -105 curable -105 despite -105 from -105 instead -105 lapses -105 needs -105 once -105 parts -105 silence -105 STAYING -105 subject -105 survives -105 takes -105 through -105 to -105 unless -105 until -105 when -105 while -105 with -105 within -105 without -105 _AT_MOST -105 _FOR_EACH -105 _IN_ONE -105 _ON_TOP -105
$END -111 after -111 before -111 by -111 curable -111 despite -111 from -111 instead -111 lapses -111 needs -111 once -111 parts -111 silence -111 STAYING -111 subject -111 survives -111 takes -111 through -111 to -111 unless -111 until -111 when -111 while -111 with -111 within -111 without -111 _AT_MOST -111 _FOR_EACH -111 _IN_ONE -111 _ON_TOP -111
$END -107 after -107 before -107 by -107 curable -107 despite -107 from -107 instead -107 lapses -107 needs -107 once -107 parts -107 silence -107 STAYING -107 subject -107 survives -107 takes -107 through -107 to -107 unless -107 until -107 when -107 while -107 with -107 within -107 without -107 _AT_MOST -107 _FOR_EACH -107 _IN_ONE -107 _ON_TOP -107
$END -106 after -106 before -106 by -106 curable -106 despite -106 from -106 instead -106 lapses -106 needs -106 once -106 parts -106 silence -106 STAYING -106 subject -106 survives -106 takes -106 through -106 to -106 unless -106 until -106 when -106 while -106 with -106 within -106 without -106 _AT_MOST -106 _FOR_EACH -106 _IN_ONE -106 _ON_TOP -106
$END -108 after -108 before -108 by -108 curable -108 despite -108 from -108 instead -108 lapses -108 needs -108 once -108 parts -108 silence -108 STAYING -108 subject -108 survives -108 takes -108 through -108 to -108 unless -108 until -108 when -108 while -108 with -108 within -108 without -108 _AT_MOST -108 _FOR_EACH -108 _IN_ONE -108 _ON_TOP -108
$END -109 after -109 before -109 by -109 curable -109 despite -109 from -109 instead -109 lapses -109 needs -109 once -109 parts -109 silence -109 STAYING -109 subject -109 survives -109 takes -109 through -109 to -109 unless -109 until -109 when -109 while -109 with -109 within -109 without -109 _AT_MOST -109 _FOR_EACH -109 _IN_ONE -109 _ON_TOP -109
$END -110 after -110 before -110 by -110 curable -110 despite -110 from -110 instead -110 lapses -110 needs -110 once -110 parts -110 silence -110 STAYING -110 subject -110 survives -110 takes -110 through -110 to -110 unless -110 until -110 when -110 while -110 with -110 within -110 without -110 _AT_MOST -110 _FOR_EACH -110 _IN_ONE -110 _ON_TOP -110
$END -90 after 134 before 135 by 136 curable 137 despite 138 from 139 instead 140 lapses 141 needs 142 once 143 parts 144 silence 145 STAYING 146 subject 147 survives 148 takes 149 through 150 to 151 unless 152 until 153 when 154 while 155 with 156 within 157 without 158 _AT_MOST 159 _FOR_EACH 160 _IN_ONE 161 _ON_TOP 162 <bare_phrase> 164 <phrase> 304
adopt 638 assign 639 delegate 640 extend 641 keep 407 NAME 396 pay 642 release 643 resume 644 suspend 645 terminate 646 waive 647 <act_name> 648
$END -103 after -103 before -103 by -103 curable -103 despite -103 from -103 instead -103 lapses -103 needs -103 once -103 or 649 parts -103 silence -103 STAYING -103 subject -103 survives -103 takes -103 through -103 to -103 unless -103 until -103 when -103 while -103 with -103 within -103 without -103 _AT_MOST -103 _FOR_EACH -103 _IN_ONE -103 _ON_TOP -103
$END -92 after 134 before 135 by 136 curable 137 despite 138 from 139 instead 140 lapses 141 needs 142 once 143 parts 144 silence 145 STAYING 146 subject 147 survives 148 takes 149 through 150 to 151 unless 152 until 153 when 154 while 155 with 156 within 157 without 158 _AT_MOST 159 _FOR_EACH 160 _IN_ONE 161 _ON_TOP 162 <bare_phrase> 164 <phrase> 304
$END -88 after 134 before 135 by 136 curable 137 despite 138 from 139 instead 140 lapses 141 needs 142 once 143 parts 144 silence 145 STAYING 146 subject 147 survives 148 takes 149 through 150 to 151 unless 152 until 153 when 154 while 155 with 156 within 157 without 158 _AT_MOST 159 _FOR_EACH 160 _IN_ONE 161 _ON_TOP 162 <bare_phrase> 164 <phrase> 304
NAME 193 <names> 650
discharged 651 kept 652 re-based 653 <transition> 654
from 655
$END -307 after -307 ago -307 assumed -307 before -307 by -307 curable -307 despite -307 from -307 instead -307 lapses -307 later -307 needs -307 once -307 parts -307 silence -307 STAYING -307 subject -307 survives -307 takes -307 through -307 to -307 unless -307 until -307 when -307 while -307 with -307 within -307 without -307 _AT_MOST -307 _FOR_EACH -307 _IN_ONE -307 _ON_TOP -307
$END -308 after -308 ago -308 assumed -308 before -308 by -308 curable -308 despite -308 from -308 instead -308 lapses -308 later -308 needs -308 once -308 parts -308 silence -308 STAYING -308 subject -308 survives -308 takes -308 through -308 to -308 unless -308 until -308 when -308 while -308 with -308 within -308 without -308 _AT_MOST -308 _FOR_EACH -308 _IN_ONE -308 _ON_TOP -308
REF 656
( 657
the 658
( 659
the 660
$END -290 after -290 assumed -290 before -290 by -290 , -290 curable -290 despite -290 from -290 instead -290 lapses -290 needs -290 once -290 parts -290 ) -290 silence -290 STAYING -290 subject -290 survives -290 takes -290 through -290 to -290 unless -290 until -290 when -290 while -290 with -290 within -290 without -290 _AT_MOST -290 _FOR_EACH -290 _IN_ONE -290 _ON_TOP -290
$END -291 after -291 assumed -291 before -291 by -291 , -291 curable -291 despite -291 from -291 instead -291 lapses -291 needs -291 once -291 parts -291 ) -291 silence -291 STAYING -291 subject -291 survives -291 takes -291 through -291 to -291 unless -291 until -291 when -291 while -291 with -291 within -291 without -291 _AT_MOST -291 _FOR_EACH -291 _IN_ONE -291 _ON_TOP -291
clause 62 DATE 63 first 258 ( 65 NAME 67 no 68 not 70 NUMBER 259 PATH 72 the 260 withheld 76 yes 77 _AGREEMENT 78 <atom> 79 <condition> 261 <date> 262 <deadline_of> 263 <duration> 264 <happened> 83 <operand> 86 <path> 265 <period_edge> 266 <time> 661 <withheld> 268 <yes_no> 90
clause 62 DATE 63 first 258 ( 65 NAME 67 no 68 not 70 NUMBER 259 PATH 72 the 260 withheld 76 yes 77 _AGREEMENT 78 <atom> 79 <condition> 261 <date> 262 <deadline_of> 263 <duration> 264 <happened> 83 <operand> 86 <path> 265 <period_edge> 266 <time> 662 <withheld> 268 <yes_no> 90
$END -173 after -173 assumed -173 before -173 by -173 curable -173 despite -173 from -173 if 663 instead -173 lapses -173 needs -173 once -173 parts -173 silence -173 STAYING -173 subject -173 survives -173 takes -173 through -173 to -173 unless -173 until -173 when -173 while -173 with -173 within -173 without -173 _AT_MOST -173 _FOR_EACH -173 _IN_ONE -173 _ON_TOP -173
$END -183 after -183 assumed -183 before -183 by -183 curable -183 despite -183 from -183 instead -183 lapses -183 needs -183 once -183 parts -183 silence -183 STAYING -183 subject -183 survives -183 takes -183 through -183 to -183 unless -183 until -183 when -183 while -183 with -183 within -183 without -183 _AT_MOST -183 _FOR_EACH -183 _IN_ONE -183 _ON_TOP -183
$END -181 after -181 assumed -181 before -181 by -181 curable -181 despite -181 from -181 instead -181 lapses -181 needs -181 once -181 parts -181 silence -181 STAYING -181 subject -181 survives -181 takes -181 through -181 to -181 unless -181 until -181 when -181 while -181 with -181 within -181 without -181 _AT_MOST -181 _FOR_EACH -181 _IN_ONE -181 _ON_TOP -181
$END -186 after -186 assumed -186 before -186 by -186 curable -186 despite -186 from -186 instead -186 lapses -186 needs -186 once -186 parts -186 silence -186 STAYING -186 subject -186 survives -186 takes -186 through -186 to -186 unless -186 until -186 when -186 while -186 with -186 within -186 without -186 _AT_MOST -186 _FOR_EACH -186 _IN_ONE -186 _ON_TOP -186
$END -199 after -199 assumed -199 before -199 by -199 curable -199 despite -199 from -199 instead -199 lapses -199 needs -199 once -199 parts -199 silence -199 STAYING -199 subject -199 survives -199 takes -199 through -199 to -199 unless -199 until -199 when -199 while -199 with -199 within -199 without -199 _AT_MOST -199 _FOR_EACH -199 _IN_ONE -199 _ON_TOP -199
$END -197 after -197 assumed -197 before -197 by -197 curable -197 despite -197 from -197 instead -197 lapses -197 needs -197 once -197 parts -197 silence -197 STAYING -197 subject -197 survives -197 takes -197 through -197 to -197 unless -197 until -197 when -197 while -197 with -197 within -197 without -197 _AT_MOST -197 _FOR_EACH -197 _IN_ONE -197 _ON_TOP -197
$END -198 after -198 assumed -198 before -198 by -198 curable -198 despite -198 from -198 instead -198 lapses -198 needs -198 once -198 parts -198 silence -198 STAYING -198 subject -198 survives -198 takes -198 through -198 to -198 unless -198 until -198 when -198 while -198 with -198 within -198 without -198 _AT_MOST -198 _FOR_EACH -198 _IN_ONE -198 _ON_TOP -198
for -196 through -196
$END -178 after -178 assumed -178 before -178 by -178 curable -178 despite -178 from -178 instead -178 lapses -178 needs -178 once -178 parts -178 silence -178 STAYING -178 subject -178 survives -178 takes -178 through -178 to -178 unless -178 until -178 when -178 while -178 with -178 within -178 without -178 _AT_MOST -178 _FOR_EACH -178 _IN_ONE -178 _ON_TOP -178
$END -190 after -190 assumed -190 before -190 by -190 curable -190 despite -190 from -190 instead -190 lapses -190 needs -190 once -190 parts -190 silence -190 STAYING -190 subject -190 survives -190 takes -190 through -190 to -190 unless -190 until -190 when -190 while -190 with -190 within -190 without -190 _AT_MOST -190 _FOR_EACH -190 _IN_ONE -190 _ON_TOP -190
clause 62 DATE 63 first 258 ( 65 NAME 67 no 68 not 70 NUMBER 259 PATH 72 the 260 withheld 76 yes 77 _AGREEMENT 78 <atom> 79 <condition> 261 <date> 262 <deadline_of> 263 <duration> 264 <happened> 83 <operand> 86 <path> 265 <period_edge> 266 <time> 664 <withheld> 268 <yes_no> 90
$END -188 after -188 assumed -188 before -188 by -188 curable -188 despite -188 from -188 instead -188 lapses -188 needs -188 once -188 parts -188 silence -188 STAYING -188 subject -188 survives -188 takes -188 through -188 to -188 unless -188 until -188 when -188 while -188 with -188 within -188 without -188 _AT_MOST -188 _FOR_EACH -188 _IN_ONE -188 _ON_TOP -188
$END -158 after -158 assumed -158 before -158 by -158 curable -158 despite -158 from -158 instead -158 lapses -158 needs -158 once -158 parts -158 silence -158 STAYING -158 subject -158 survives -158 takes -158 through -158 to -158 unless -158 until -158 when -158 while -158 with -158 within -158 without -158 _AT_MOST -158 _FOR_EACH -158 _IN_ONE -158 _ON_TOP -158
$END -182 after -182 assumed -182 before -182 by -182 curable -182 despite -182 from -182 instead -182 lapses -182 needs -182 once -182 parts -182 silence -182 STAYING -182 subject -182 survives -182 takes -182 through -182 to -182 unless -182 until -182 when -182 while -182 with -182 within -182 without -182 _AT_MOST -182 _FOR_EACH -182 _IN_ONE -182 _ON_TOP -182
REF 189 <refs> 665
$END -177 after -177 assumed -177 before -177 by -177 curable -177 despite -177 from -177 instead -177 lapses -177 needs -177 once -177 parts -177 silence -177 STAYING -177 subject -177 survives -177 takes -177 through -177 to -177 unless -177 until -177 when -177 while -177 with -177 within -177 without -177 _AT_MOST -177 _FOR_EACH -177 _IN_ONE -177 _ON_TOP -177
$END -138 after 134 before 135 by 136 curable 137 despite 138 from 139 instead 140 lapses 141 needs 142 once 143 parts 144 silence 145 STAYING 146 subject 147 survives 148 takes 149 through 150 to 151 unless 152 until 153 when 154 while 155 with 156 within 157 without 158 _AT_MOST 159 _FOR_EACH 160 _IN_ONE 161 _ON_TOP 162 <__norm_star_3> 666 <bare_phrase> 164 <phrase> 165
$END -66
clock 667 deadline 668
$END -130 after -130 before -130 by -130 curable -130 despite -130 from -130 instead -130 lapses -130 needs -130 once -130 parts -130 silence -130 STAYING -130 subject -130 survives -130 takes -130 through -130 to -130 unless -130 until -130 when -130 while -130 with -130 within -130 without -130 _AT_MOST -130 _FOR_EACH -130 _IN_ONE -130 _ON_TOP -130
$END -35 or 387
$END -18 changed -18 decided -18 starts -18
NUMBER 669
to 670
$END -362 after -362 assumed -362 before -362 by -362 , -362 curable -362 despite -362 for -362 from -362 instead -362 lapses -362 needs -362 once -362 parts -362 silence -362 STAYING -362 subject -362 survives -362 takes -362 through -362 to -362 unless -362 until -362 when -362 while -362 with -362 within -362 without -362 _AND_THE -362 _AT_MOST -362 _FOR_EACH -362 _IN_ONE -362 _ON_TOP -362
$END -6
$END -360 , -360 ) -360
$END -248 after -248 and -248 assumed -248 before -248 by -248 , -248 curable -248 despite -248 from -248 instead -248 lapses -248 needs -248 once -248 or -248 parts -248 ) -248 silence -248 STAYING -248 subject -248 survives -248 takes -248 through -248 to -248 unless -248 until -248 when -248 while -248 with -248 within -248 without -248 _AT_MOST -248 _FOR_EACH -248 _IN_ONE -248 _ON_TOP -248
$END -224 after -224 and -224 assumed -224 before -224 by -224 , -224 curable -224 despite -224 from -224 instead -224 lapses -224 needs -224 once -224 or -224 parts -224 ) -224 silence -224 STAYING -224 subject -224 survives -224 takes -224 through -224 to -224 unless -224 until -224 when -224 while -224 with -224 within -224 without -224 _AT_MOST -224 _FOR_EACH -224 _IN_ONE -224 _ON_TOP -224
is -249
breached 479 cut 480 fulfilled 481 open 483 overdue 484 settled 485 spent 486 suspended 487 uncured 488 <clause_state> 671
$END -219 after -219 and -219 assumed -219 before -219 by -219 , -219 curable -219 despite -219 from -219 instead -219 lapses -219 needs -219 once -219 or -219 parts -219 ) -219 silence -219 STAYING -219 subject -219 survives -219 takes -219 through -219 to -219 unless -219 until -219 when -219 while -219 with -219 within -219 without -219 _AT_MOST -219 _FOR_EACH -219 _IN_ONE -219 _ON_TOP -219
breached 479 cut 480 fulfilled 481 open 483 overdue 484 settled 485 spent 486 suspended 487 uncured 488 <clause_state> 672
$END -218 after -218 and -218 assumed -218 before -218 by -218 , -218 curable -218 despite -218 from -218 instead -218 lapses -218 needs -218 once -218 or -218 parts -218 ) -218 silence -218 STAYING -218 subject -218 survives -218 takes -218 through -218 to -218 unless -218 until -218 when -218 while -218 with -218 within -218 without -218 _AT_MOST -218 _FOR_EACH -218 _IN_ONE -218 _ON_TOP -218
breached 479 cut 480 fulfilled 481 not 673 open 483 overdue 484 settled 485 spent 486 suspended 487 uncured 488 <clause_state> 674
REF 675
$END -79
$END -253 after -253 and -253 assumed -253 before -253 by -253 , -253 curable -253 despite -253 from -253 instead -253 lapses -253 needs -253 once -253 or -253 parts -253 ) -253 silence -253 STAYING -253 subject -253 survives -253 takes -253 through -253 to -253 unless -253 until -253 when -253 while -253 with -253 within -253 without -253 _AT_MOST -253 _FOR_EACH -253 _IN_ONE -253 _ON_TOP -253
$END -252 after -252 and -252 assumed -252 before -252 by -252 , -252 curable -252 despite -252 from -252 instead -252 lapses -252 needs -252 once -252 or -252 parts -252 ) -252 silence -252 STAYING -252 subject -252 survives -252 takes -252 through -252 to -252 unless -252 until -252 when -252 while -252 with -252 within -252 without -252 _AT_MOST -252 _FOR_EACH -252 _IN_ONE -252 _ON_TOP -252
$END -251 after -251 and -251 assumed -251 before -251 by -251 , -251 curable -251 despite -251 from -251 instead -251 lapses -251 needs -251 once -251 or -251 parts -251 ) -251 silence -251 STAYING -251 subject -251 survives -251 takes -251 through -251 to -251 unless -251 until -251 when -251 while -251 with -251 within -251 without -251 _AT_MOST -251 _FOR_EACH -251 _IN_ONE -251 _ON_TOP -251
$END -250 after -250 and -250 assumed -250 before -250 by -250 , -250 curable -250 despite -250 from -250 instead -250 lapses -250 needs -250 once -250 or -250 parts -250 ) -250 silence -250 STAYING -250 subject -250 survives -250 takes -250 through -250 to -250 unless -250 until -250 when -250 while -250 with -250 within -250 without -250 _AT_MOST -250 _FOR_EACH -250 _IN_ONE -250 _ON_TOP -250
$END -230 after -230 and -230 assumed -230 before -230 by -230 , -230 curable -230 despite -230 from -230 instead -230 lapses -230 needs -230 once -230 or -230 parts -230 ) -230 silence -230 STAYING -230 subject -230 survives -230 takes -230 through -230 to -230 unless -230 until -230 when -230 while -230 with -230 within -230 without -230 _AT_MOST -230 _FOR_EACH -230 _IN_ONE -230 _ON_TOP -230
NAME 193 <names> 676
$END -271 after -271 and -271 assumed -271 before -271 by -271 , -271 curable -271 despite -271 from -271 has -271 instead -271 is -271 lapses -271 needs -271 of -271 once -271 or -271 parts -271 ) -271 silence -271 STAYING -271 subject -271 survives -271 takes -271 through -271 to -271 unless -271 until -271 when -271 while -271 with -271 within -271 without -271 _AT_MOST -271 _FOR_EACH -271 _IN_ONE -271 _ON_TOP -271
NAME -285
NUMBER 259 <duration> 677
clause 366 first 64 NAME 67 PATH 72 <path> 678
before 679
$END -278 after -278 and -278 assumed -278 before -278 by -278 , -278 curable -278 despite -278 from -278 instead -278 lapses -278 needs -278 once -278 or -278 parts -278 ) -278 silence -278 STAYING -278 subject -278 survives -278 takes -278 through -278 to -278 unless -278 until -278 when -278 while -278 with -278 within -278 without -278 _AT_MOST -278 _FOR_EACH -278 _IN_ONE -278 _ON_TOP -278
$END -268 after -268 and -268 assumed -268 before -268 by -268 , -268 curable -268 despite -268 from -268 instead -268 lapses -268 needs -268 once -268 or -268 parts -268 ) -268 silence -268 STAYING -268 subject -268 survives -268 takes -268 through -268 to -268 unless -268 until -268 when -268 while -268 with -268 within -268 without -268 _AT_MOST -268 _FOR_EACH -268 _IN_ONE -268 _ON_TOP -268
$END -216 after -216 and -216 assumed -216 before -216 by -216 , -216 curable -216 despite -216 from -216 instead -216 lapses -216 needs -216 once -216 or -216 parts -216 ) -216 silence -216 STAYING -216 subject -216 survives -216 takes -216 through -216 to -216 unless -216 until -216 when -216 while -216 with -216 within -216 without -216 _AT_MOST -216 _FOR_EACH -216 _IN_ONE -216 _ON_TOP -216
clause 366 DATE 63 first 64 MONEY 66 NAME 67 no 512 none 69 NUMBER 71 PATH 72 PERCENT 73 STRING 75 withheld 76 yes 77 <date> 81 <literal> 371 <path> 373 <value> 680 <withheld> 89 <yes_no> 375
, 681 } -331
$END -211 after -211 and -211 assumed -211 before -211 by -211 , -211 curable -211 despite -211 from -211 instead -211 lapses -211 needs -211 once -211 or -211 parts -211 ) -211 silence -211 STAYING -211 subject -211 survives -211 takes -211 through -211 to -211 unless -211 until -211 when -211 while -211 with -211 within -211 without -211 _AT_MOST -211 _FOR_EACH -211 _IN_ONE -211 _ON_TOP -211
clause -235 DATE -235 first -235 MONEY -235 NAME -235 no -235 none -235 NUMBER -235 PATH -235 PERCENT -235 STRING -235 withheld -235 yes -235
clause -233 DATE -233 first -233 MONEY -233 NAME -233 no -233 none -233 NUMBER -233 PATH -233 PERCENT -233 STRING -233 withheld -233 yes -233
} 682
$END -256 after -256 and -256 assumed -256 before -256 by -256 , -256 curable -256 despite -256 from -256 instead -256 lapses -256 needs -256 once -256 or -256 parts -256 ) -256 silence -256 STAYING -256 subject -256 survives -256 takes -256 through -256 to -256 unless -256 until -256 when -256 while -256 with -256 within -256 without -256 _AT_MOST -256 _FOR_EACH -256 _IN_ONE -256 _ON_TOP -256
$END -265 after -265 and -265 assumed -265 at 503 before -265 by -265 , -265 curable -265 despite -265 earlier 504 from -265 instead -265 lapses -265 needs -265 on 505 once -265 or -265 parts -265 ) -265 silence -265 since 506 STAYING -265 subject -265 survives -265 takes -265 through -265 to -265 unless -265 until -265 when -265 while -265 with -265 within -265 without -265 _AT_MOST -265 _FOR_EACH -265 _IN_ONE -265 _ON_TOP -265 <qualifier> 683
$END -255 after -255 and -255 assumed -255 at 503 before -255 by -255 , -255 curable -255 despite -255 earlier 504 from -255 instead -255 lapses -255 needs -255 on 505 once -255 or -255 parts -255 ) -255 silence -255 since 506 STAYING -255 subject -255 survives -255 takes -255 through -255 to -255 unless -255 until -255 when -255 while -255 with -255 within -255 without -255 _AT_MOST -255 _FOR_EACH -255 _IN_ONE -255 _ON_TOP -255 <qualifier> 684
happened 685
$END -258 after -258 and -258 assumed -258 before -258 by -258 , -258 curable -258 despite -258 from -258 instead -258 lapses -258 needs -258 once -258 or -258 parts -258 ) -258 silence -258 STAYING -258 subject -258 survives -258 takes -258 through -258 to -258 unless -258 until -258 when -258 while -258 with -258 within -258 without -258 _AT_MOST -258 _FOR_EACH -258 _IN_ONE -258 _ON_TOP -258
$END -267 after -267 and -267 assumed -267 at 503 before -267 by -267 , -267 curable -267 despite -267 earlier 504 from -267 instead -267 lapses -267 needs -267 on 505 once -267 or -267 parts -267 ) -267 silence -267 since 506 STAYING -267 subject -267 survives -267 takes -267 through -267 to -267 unless -267 until -267 when -267 while -267 with -267 within -267 without -267 _AT_MOST -267 _FOR_EACH -267 _IN_ONE -267 _ON_TOP -267 <qualifier> 686
$END -350 after -350 before -350 by -350 curable -350 despite -350 from -350 instead -350 lapses -350 needs -350 once -350 parts -350 silence -350 STAYING -350 subject -350 survives -350 takes -350 through -350 to -350 unless -350 until -350 when -350 while -350 with -350 within -350 without -350 _AT_MOST -350 _FOR_EACH -350 _IN_ONE -350 _ON_TOP -350
by 687
by 688
clause 366 DATE 63 first 64 MONEY 66 NAME 67 no 512 none 69 NUMBER 71 PATH 72 PERCENT 73 STRING 75 withheld 76 yes 77 <date> 81 <literal> 371 <path> 373 <value> 689 <withheld> 89 <yes_no> 375
$END -42 decided 631 <decided_by> 690
$END -43
$END -40 changed 630 decided 631 <changed_by> 691 <decided_by> 692
NAME 693
at 694
$END -129 after -129 before -129 by -129 curable -129 despite -129 from -129 instead -129 lapses -129 needs -129 once -129 or -129 parts -129 silence -129 STAYING -129 subject -129 survives -129 takes -129 through -129 to -129 unless -129 until -129 when -129 while -129 with -129 within -129 without -129 _AT_MOST -129 _FOR_EACH -129 _IN_ONE -129 _ON_TOP -129
$END -127 after -127 before -127 by -127 curable -127 despite -127 from -127 instead -127 lapses -127 needs -127 once -127 or -127 parts -127 silence -127 STAYING -127 subject -127 survives -127 takes -127 through -127 to -127 unless -127 until -127 when -127 while -127 with -127 within -127 without -127 _AT_MOST -127 _FOR_EACH -127 _IN_ONE -127 _ON_TOP -127
$END -128 after -128 before -128 by -128 curable -128 despite -128 from -128 instead -128 lapses -128 needs -128 once -128 or -128 parts -128 silence -128 STAYING -128 subject -128 survives -128 takes -128 through -128 to -128 unless -128 until -128 when -128 while -128 with -128 within -128 without -128 _AT_MOST -128 _FOR_EACH -128 _IN_ONE -128 _ON_TOP -128
$END -126 after -126 before -126 by -126 curable -126 despite -126 from -126 instead -126 lapses -126 needs -126 once -126 or -126 parts -126 silence -126 STAYING -126 subject -126 survives -126 takes -126 through -126 to -126 unless -126 until -126 when -126 while -126 with -126 within -126 without -126 _AT_MOST -126 _FOR_EACH -126 _IN_ONE -126 _ON_TOP -126
$END -119 after -119 before -119 by -119 curable -119 despite -119 from -119 instead -119 lapses -119 needs -119 once -119 or -119 parts -119 silence -119 STAYING -119 subject -119 survives -119 takes -119 through -119 to -119 unless -119 until -119 when -119 while -119 with -119 within -119 without -119 _AT_MOST -119 _FOR_EACH -119 _IN_ONE -119 _ON_TOP -119
$END -125 after -125 before -125 by -125 curable -125 despite -125 from -125 instead -125 lapses -125 needs -125 once -125 or -125 parts -125 silence -125 STAYING -125 subject -125 survives -125 takes -125 through -125 to -125 unless -125 until -125 when -125 while -125 with -125 within -125 without -125 _AT_MOST -125 _FOR_EACH -125 _IN_ONE -125 _ON_TOP -125
$END -122 after -122 before -122 by -122 curable -122 despite -122 from -122 instead -122 lapses -122 needs -122 once -122 or -122 parts -122 silence -122 STAYING -122 subject -122 survives -122 takes -122 through -122 to -122 unless -122 until -122 when -122 while -122 with -122 within -122 without -122 _AT_MOST -122 _FOR_EACH -122 _IN_ONE -122 _ON_TOP -122
$END -121 after -121 before -121 by -121 curable -121 despite -121 from -121 instead -121 lapses -121 needs -121 once -121 or -121 parts -121 silence -121 STAYING -121 subject -121 survives -121 takes -121 through -121 to -121 unless -121 until -121 when -121 while -121 with -121 within -121 without -121 _AT_MOST -121 _FOR_EACH -121 _IN_ONE -121 _ON_TOP -121
$END -123 after -123 before -123 by -123 curable -123 despite -123 from -123 instead -123 lapses -123 needs -123 once -123 or -123 parts -123 silence -123 STAYING -123 subject -123 survives -123 takes -123 through -123 to -123 unless -123 until -123 when -123 while -123 with -123 within -123 without -123 _AT_MOST -123 _FOR_EACH -123 _IN_ONE -123 _ON_TOP -123
$END -124 after -124 before -124 by -124 curable -124 despite -124 from -124 instead -124 lapses -124 needs -124 once -124 or -124 parts -124 silence -124 STAYING -124 subject -124 survives -124 takes -124 through -124 to -124 unless -124 until -124 when -124 while -124 with -124 within -124 without -124 _AT_MOST -124 _FOR_EACH -124 _IN_ONE -124 _ON_TOP -124
$END -347 after -347 before -347 by -347 curable -347 despite -347 from -347 instead -347 lapses -347 needs -347 once -347 or -347 parts -347 silence -347 STAYING -347 subject -347 survives -347 takes -347 through -347 to -347 unless -347 until -347 when -347 while -347 with -347 within -347 without -347 _AT_MOST -347 _FOR_EACH -347 _IN_ONE -347 _ON_TOP -347
adopt 638 assign 639 delegate 640 extend 641 keep 407 NAME 396 pay 642 release 643 resume 644 suspend 645 terminate 646 waive 647 <act_name> 695
$END -13
$END -71 assumed -71
$END -69 assumed -69
$END -70 assumed -70
$END -68 assumed 696
DATE 697
$END -298 after -298 and -298 assumed -298 before -298 by -298 , -298 curable -298 despite -298 from -298 instead -298 lapses -298 needs -298 once -298 or -298 parts -298 ) -298 silence -298 STAYING -298 subject -298 survives -298 takes -298 through -298 to -298 unless -298 until -298 when -298 while -298 with -298 within -298 without -298 _AT_MOST -298 _FOR_EACH -298 _IN_ONE -298 _ON_TOP -298
clause 62 DATE 63 first 258 ( 65 NAME 67 no 68 not 70 NUMBER 259 PATH 72 the 260 withheld 76 yes 77 _AGREEMENT 78 <atom> 79 <condition> 261 <date> 262 <deadline_of> 263 <duration> 264 <happened> 83 <operand> 86 <path> 265 <period_edge> 266 <time> 698 <times> 699 <withheld> 268 <yes_no> 90
NAME 700
clause 62 DATE 63 first 258 ( 65 NAME 67 no 68 not 70 NUMBER 259 PATH 72 the 260 withheld 76 yes 77 _AGREEMENT 78 <atom> 79 <condition> 261 <date> 262 <deadline_of> 263 <duration> 264 <happened> 83 <operand> 86 <path> 265 <period_edge> 266 <time> 698 <times> 701 <withheld> 268 <yes_no> 90
NAME 702
$END -175 after -175 assumed -175 before -175 by -175 curable -175 despite -175 from -175 instead -175 lapses -175 needs -175 once -175 parts -175 silence -175 STAYING -175 subject -175 survives -175 takes -175 through -175 to -175 unless -175 until -175 when -175 while -175 with -175 within -175 without -175 _AT_MOST -175 _FOR_EACH -175 _IN_ONE -175 _ON_TOP -175
$END -174 after -174 assumed -174 before -174 by -174 curable -174 despite -174 from -174 instead -174 lapses -174 needs -174 once -174 parts -174 silence -174 STAYING -174 subject -174 survives -174 takes -174 through -174 to -174 unless -174 until -174 when -174 while -174 with -174 within -174 without -174 _AT_MOST -174 _FOR_EACH -174 _IN_ONE -174 _ON_TOP -174
clause 62 first 64 ( 65 NAME 67 no 68 not 70 PATH 72 yes 77 _AGREEMENT 78 <atom> 79 <condition> 703 <happened> 83 <operand> 86 <path> 87 <yes_no> 90
$END -189 after -189 assumed -189 before -189 by -189 curable -189 despite -189 from -189 instead -189 lapses -189 needs -189 once -189 parts -189 silence -189 STAYING -189 subject -189 survives -189 takes -189 through -189 to -189 unless -189 until -189 when -189 while -189 with -189 within -189 without -189 _AT_MOST -189 _FOR_EACH -189 _IN_ONE -189 _ON_TOP -189
$END -169 after -169 assumed -169 before -169 by -169 curable -169 despite -169 from -169 instead -169 lapses -169 needs -169 once -169 parts -169 silence -169 STAYING -169 subject -169 survives -169 takes -169 through -169 to -169 unless -169 until -169 when -169 while -169 with -169 within -169 without -169 _AT_MOST -169 _FOR_EACH -169 _IN_ONE -169 _ON_TOP -169
$END -137 after 134 before 135 by 136 curable 137 despite 138 from 139 instead 140 lapses 141 needs 142 once 143 parts 144 silence 145 STAYING 146 subject 147 survives 148 takes 149 through 150 to 151 unless 152 until 153 when 154 while 155 with 156 within 157 without 158 _AT_MOST 159 _FOR_EACH 160 _IN_ONE 161 _ON_TOP 162 <bare_phrase> 164 <phrase> 304
runs 704 stops 705
falls 706
$END -20 changed -20 decided -20 starts -20 to 707
PERCENT 708
$END -223 after -223 and -223 assumed -223 before -223 by -223 , -223 curable -223 despite -223 from -223 instead -223 lapses -223 needs -223 once -223 or -223 parts -223 ) -223 silence -223 STAYING -223 subject -223 survives -223 takes -223 through -223 to -223 unless -223 until -223 when -223 while -223 with -223 within -223 without -223 _AT_MOST -223 _FOR_EACH -223 _IN_ONE -223 _ON_TOP -223
$END -222 after -222 and -222 assumed -222 before -222 by -222 , -222 curable -222 despite -222 from -222 instead -222 lapses -222 needs -222 once -222 or -222 parts -222 ) -222 silence -222 STAYING -222 subject -222 survives -222 takes -222 through -222 to -222 unless -222 until -222 when -222 while -222 with -222 within -222 without -222 _AT_MOST -222 _FOR_EACH -222 _IN_ONE -222 _ON_TOP -222
breached 479 cut 480 fulfilled 481 open 483 overdue 484 settled 485 spent 486 suspended 487 uncured 488 <clause_state> 709
$END -217 after -217 and -217 assumed -217 before -217 by -217 , -217 curable -217 despite -217 from -217 instead -217 lapses -217 needs -217 once -217 or -217 parts -217 ) -217 silence -217 STAYING -217 subject -217 survives -217 takes -217 through -217 to -217 unless -217 until -217 when -217 while -217 with -217 within -217 without -217 _AT_MOST -217 _FOR_EACH -217 _IN_ONE -217 _ON_TOP -217
$END -227 after -227 and -227 assumed -227 before -227 by -227 , -227 curable -227 despite -227 from -227 instead -227 lapses -227 needs -227 once -227 or -227 parts -227 ) -227 silence -227 STAYING -227 subject -227 survives -227 takes -227 through -227 to -227 unless -227 until -227 when -227 while -227 with -227 within -227 without -227 _AND_REF 710 _AT_MOST -227 _FOR_EACH -227 _IN_ONE -227 _ON_TOP -227 <__atom_star_8> 711
) 712
ago 713 before 714
$END -276 after -276 and -276 assumed -276 before -276 by -276 , -276 curable -276 despite -276 for 218 from -276 instead -276 lapses -276 needs -276 once -276 or -276 parts -276 ) -276 silence -276 STAYING -276 subject -276 survives -276 takes -276 through -276 to -276 unless -276 until -276 when -276 while -276 with -276 within -276 without -276 _AT_MOST -276 _FOR_EACH -276 _IN_ONE -276 _ON_TOP -276 <same> 715
DATE 716
, -357 } -357
clause 366 DATE 63 first 64 MONEY 66 NAME 67 no 512 none 69 NUMBER 71 PATH 72 PERCENT 73 STRING 75 withheld 76 yes 77 <date> 81 <literal> 371 <path> 373 <value> 717 <withheld> 89 <yes_no> 375
$END -212 after -212 and -212 assumed -212 before -212 by -212 , -212 curable -212 despite -212 from -212 instead -212 lapses -212 needs -212 once -212 or -212 parts -212 ) -212 silence -212 STAYING -212 subject -212 survives -212 takes -212 through -212 to -212 unless -212 until -212 when -212 while -212 with -212 within -212 without -212 _AT_MOST -212 _FOR_EACH -212 _IN_ONE -212 _ON_TOP -212
$END -264 after -264 and -264 assumed -264 before -264 by -264 , -264 curable -264 despite -264 from -264 instead -264 lapses -264 needs -264 once -264 or -264 parts -264 ) -264 silence -264 STAYING -264 subject -264 survives -264 takes -264 through -264 to -264 unless -264 until -264 when -264 while -264 with -264 within -264 without -264 _AT_MOST -264 _FOR_EACH -264 _IN_ONE -264 _ON_TOP -264
$END -254 after -254 and -254 assumed -254 before -254 by -254 , -254 curable -254 despite -254 from -254 instead -254 lapses -254 needs -254 once -254 or -254 parts -254 ) -254 silence -254 STAYING -254 subject -254 survives -254 takes -254 through -254 to -254 unless -254 until -254 when -254 while -254 with -254 within -254 without -254 _AT_MOST -254 _FOR_EACH -254 _IN_ONE -254 _ON_TOP -254
$END -263 after -263 and -263 assumed -263 at 503 before -263 by -263 , -263 curable -263 despite -263 earlier 504 from -263 instead -263 lapses -263 needs -263 on 505 once -263 or -263 parts -263 ) -263 silence -263 since 506 STAYING -263 subject -263 survives -263 takes -263 through -263 to -263 unless -263 until -263 when -263 while -263 with -263 within -263 without -263 _AT_MOST -263 _FOR_EACH -263 _IN_ONE -263 _ON_TOP -263 <qualifier> 718
$END -266 after -266 and -266 assumed -266 before -266 by -266 , -266 curable -266 despite -266 from -266 instead -266 lapses -266 needs -266 once -266 or -266 parts -266 ) -266 silence -266 STAYING -266 subject -266 survives -266 takes -266 through -266 to -266 unless -266 until -266 when -266 while -266 with -266 within -266 without -266 _AT_MOST -266 _FOR_EACH -266 _IN_ONE -266 _ON_TOP -266
clause 366 first 64 NAME 67 PATH 72 <path> 719
NAME 720
$END -45 changed -45 decided -45
$END -41
$END -38 decided 631 <decided_by> 721
$END -39
$END -116 after -116 before -116 by -116 curable -116 despite -116 from -116 instead -116 lapses -116 needs -116 once -116 parts -116 silence -116 STAYING -116 subject -116 survives -116 takes -116 through -116 to -116 unless -116 until -116 when -116 while -116 with -116 within -116 without -116 _AT_MOST -116 _FOR_EACH -116 _IN_ONE -116 _ON_TOP -116
most 722
$END -348 after -348 before -348 by -348 curable -348 despite -348 from -348 instead -348 lapses -348 needs -348 once -348 or -348 parts -348 silence -348 STAYING -348 subject -348 survives -348 takes -348 through -348 to -348 unless -348 until -348 when -348 while -348 with -348 within -348 without -348 _AT_MOST -348 _FOR_EACH -348 _IN_ONE -348 _ON_TOP -348
STRING 723
$END -48
, 724 <__times_plus_9> 725
) 726
$END -300 after -300 and -300 assumed -300 before -300 by -300 , -300 curable -300 despite -300 from -300 instead -300 lapses -300 needs -300 once -300 or -300 parts -300 ) -300 silence -300 STAYING -300 subject -300 survives -300 takes -300 through -300 to -300 unless -300 until -300 when -300 while -300 with -300 within -300 without -300 _AT_MOST -300 _FOR_EACH -300 _IN_ONE -300 _ON_TOP -300
) 727
$END -299 after -299 and -299 assumed -299 before -299 by -299 , -299 curable -299 despite -299 from -299 instead -299 lapses -299 needs -299 once -299 or -299 parts -299 ) -299 silence -299 STAYING -299 subject -299 survives -299 takes -299 through -299 to -299 unless -299 until -299 when -299 while -299 with -299 within -299 without -299 _AT_MOST -299 _FOR_EACH -299 _IN_ONE -299 _ON_TOP -299
$END -172 after -172 assumed -172 before -172 by -172 curable -172 despite -172 from -172 instead -172 lapses -172 needs -172 once -172 parts -172 silence -172 STAYING -172 subject -172 survives -172 takes -172 through -172 to -172 unless -172 until -172 when -172 while -172 with -172 within -172 without -172 _AT_MOST -172 _FOR_EACH -172 _IN_ONE -172 _ON_TOP -172
$END -133 after -133 before -133 by -133 curable -133 despite -133 from -133 instead -133 lapses -133 needs -133 once -133 parts -133 silence -133 STAYING -133 subject -133 survives -133 takes -133 through -133 to -133 unless -133 until -133 when -133 while -133 with -133 within -133 without -133 _AT_MOST -133 _FOR_EACH -133 _IN_ONE -133 _ON_TOP -133
$END -132 after -132 before -132 by -132 curable -132 despite -132 from -132 instead -132 lapses -132 needs -132 once -132 parts -132 silence -132 STAYING -132 subject -132 survives -132 takes -132 through -132 to -132 unless -132 until -132 when -132 while -132 with -132 within -132 without -132 _AT_MOST -132 _FOR_EACH -132 _IN_ONE -132 _ON_TOP -132
away 728
NUMBER 729
$END -23 changed -23 decided -23 starts -23
$END -221 after -221 and -221 assumed -221 before -221 by -221 , -221 curable -221 despite -221 from -221 instead -221 lapses -221 needs -221 once -221 or -221 parts -221 ) -221 silence -221 STAYING -221 subject -221 survives -221 takes -221 through -221 to -221 unless -221 until -221 when -221 while -221 with -221 within -221 without -221 _AT_MOST -221 _FOR_EACH -221 _IN_ONE -221 _ON_TOP -221
REF 730
$END -226 after -226 and -226 assumed -226 before -226 by -226 , -226 curable -226 despite -226 from -226 instead -226 lapses -226 needs -226 once -226 or -226 parts -226 ) -226 silence -226 STAYING -226 subject -226 survives -226 takes -226 through -226 to -226 unless -226 until -226 when -226 while -226 with -226 within -226 without -226 _AND_REF 731 _AT_MOST -226 _FOR_EACH -226 _IN_ONE -226 _ON_TOP -226
$END -272 after -272 and -272 assumed -272 before -272 by -272 , -272 curable -272 despite -272 from -272 has -272 instead -272 is -272 lapses -272 needs -272 of -272 once -272 or -272 parts -272 ) -272 silence -272 STAYING -272 subject -272 survives -272 takes -272 through -272 to -272 unless -272 until -272 when -272 while -272 with -272 within -272 without -272 _AT_MOST -272 _FOR_EACH -272 _IN_ONE -272 _ON_TOP -272
$END -273 after -273 and -273 assumed -273 before -273 by -273 , -273 curable -273 despite -273 from -273 instead -273 lapses -273 needs -273 once -273 or -273 parts -273 ) -273 silence -273 STAYING -273 subject -273 survives -273 takes -273 through -273 to -273 unless -273 until -273 when -273 while -273 with -273 within -273 without -273 _AT_MOST -273 _FOR_EACH -273 _IN_ONE -273 _ON_TOP -273
clause 366 DATE 63 first 64 NAME 67 PATH 72 the 732 <date> 733 <deadline_of> 734 <path> 735 <period_edge> 736 <point> 737
$END -275 after -275 and -275 assumed -275 before -275 by -275 , -275 curable -275 despite -275 from -275 instead -275 lapses -275 needs -275 once -275 or -275 parts -275 ) -275 silence -275 STAYING -275 subject -275 survives -275 takes -275 through -275 to -275 unless -275 until -275 when -275 while -275 with -275 within -275 without -275 _AT_MOST -275 _FOR_EACH -275 _IN_ONE -275 _ON_TOP -275
$END -274 after -274 and -274 assumed -274 before -274 by -274 , -274 curable -274 despite -274 from -274 instead -274 lapses -274 needs -274 once -274 or -274 parts -274 ) -274 silence -274 STAYING -274 subject -274 survives -274 takes -274 through -274 to -274 unless -274 until -274 when -274 while -274 with -274 within -274 without -274 _AT_MOST -274 _FOR_EACH -274 _IN_ONE -274 _ON_TOP -274
, -358 } -358
$END -262 after -262 and -262 assumed -262 before -262 by -262 , -262 curable -262 despite -262 from -262 instead -262 lapses -262 needs -262 once -262 or -262 parts -262 ) -262 silence -262 STAYING -262 subject -262 survives -262 takes -262 through -262 to -262 unless -262 until -262 when -262 while -262 with -262 within -262 without -262 _AT_MOST -262 _FOR_EACH -262 _IN_ONE -262 _ON_TOP -262
$END -46 decided -46
$END -47
$END -37
NUMBER 259 <duration> 738
$END -67
clause 62 DATE 63 first 258 ( 65 NAME 67 no 68 not 70 NUMBER 259 PATH 72 the 260 withheld 76 yes 77 _AGREEMENT 78 <atom> 79 <condition> 261 <date> 262 <deadline_of> 263 <duration> 264 <happened> 83 <operand> 86 <path> 265 <period_edge> 266 <time> 739 <withheld> 268 <yes_no> 90
, 740 ) -301
$END -292 after -292 assumed -292 before -292 by -292 , -292 curable -292 despite -292 from -292 instead -292 lapses -292 needs -292 once -292 parts -292 ) -292 silence -292 STAYING -292 subject -292 survives -292 takes -292 through -292 to -292 unless -292 until -292 when -292 while -292 with -292 within -292 without -292 _AT_MOST -292 _FOR_EACH -292 _IN_ONE -292 _ON_TOP -292
$END -293 after -293 assumed -293 before -293 by -293 , -293 curable -293 despite -293 from -293 instead -293 lapses -293 needs -293 once -293 parts -293 ) -293 silence -293 STAYING -293 subject -293 survives -293 takes -293 through -293 to -293 unless -293 until -293 when -293 while -293 with -293 within -293 without -293 _AT_MOST -293 _FOR_EACH -293 _IN_ONE -293 _ON_TOP -293
$END -134 after -134 before -134 by -134 curable -134 despite -134 from -134 instead -134 lapses -134 needs -134 once -134 parts -134 silence -134 STAYING -134 subject -134 survives -134 takes -134 through -134 to -134 unless -134 until -134 when -134 while -134 with -134 within -134 without -134 _AT_MOST -134 _FOR_EACH -134 _IN_ONE -134 _ON_TOP -134
$END -21 changed -21 decided -21 starts -21
$END -353 after -353 and -353 assumed -353 before -353 by -353 , -353 curable -353 despite -353 from -353 instead -353 lapses -353 needs -353 once -353 or -353 parts -353 ) -353 silence -353 STAYING -353 subject -353 survives -353 takes -353 through -353 to -353 unless -353 until -353 when -353 while -353 with -353 within -353 without -353 _AND_REF -353 _AT_MOST -353 _FOR_EACH -353 _IN_ONE -353 _ON_TOP -353
REF 741
deadline 423 end 425 start 427
$END -279 after -279 and -279 assumed -279 before -279 by -279 , -279 curable -279 despite -279 from -279 instead -279 lapses -279 needs -279 once -279 or -279 parts -279 ) -279 silence -279 STAYING -279 subject -279 survives -279 takes -279 through -279 to -279 unless -279 until -279 when -279 while -279 with -279 within -279 without -279 _AT_MOST -279 _FOR_EACH -279 _IN_ONE -279 _ON_TOP -279
$END -281 after -281 and -281 assumed -281 before -281 by -281 , -281 curable -281 despite -281 from -281 instead -281 lapses -281 needs -281 once -281 or -281 parts -281 ) -281 silence -281 STAYING -281 subject -281 survives -281 takes -281 through -281 to -281 unless -281 until -281 when -281 while -281 with -281 within -281 without -281 _AT_MOST -281 _FOR_EACH -281 _IN_ONE -281 _ON_TOP -281
$END -280 after -280 and -280 assumed -280 before -280 by -280 , -280 curable -280 despite -280 from -280 instead -280 lapses -280 needs -280 once -280 or -280 parts -280 ) -280 silence -280 STAYING -280 subject -280 survives -280 takes -280 through -280 to -280 unless -280 until -280 when -280 while -280 with -280 within -280 without -280 _AT_MOST -280 _FOR_EACH -280 _IN_ONE -280 _ON_TOP -280
$END -282 after -282 and -282 assumed -282 before -282 by -282 , -282 curable -282 despite -282 from -282 instead -282 lapses -282 needs -282 once -282 or -282 parts -282 ) -282 silence -282 STAYING -282 subject -282 survives -282 takes -282 through -282 to -282 unless -282 until -282 when -282 while -282 with -282 within -282 without -282 _AT_MOST -282 _FOR_EACH -282 _IN_ONE -282 _ON_TOP -282
$END -277 after -277 and -277 assumed -277 before -277 by -277 , -277 curable -277 despite -277 from -277 instead -277 lapses -277 needs -277 once -277 or -277 parts -277 ) -277 silence -277 STAYING -277 subject -277 survives -277 takes -277 through -277 to -277 unless -277 until -277 when -277 while -277 with -277 within -277 without -277 _AT_MOST -277 _FOR_EACH -277 _IN_ONE -277 _ON_TOP -277
$END -112 after -112 before -112 by -112 curable -112 despite -112 from -112 instead -112 lapses -112 needs -112 once -112 parts -112 silence -112 STAYING -112 subject -112 survives -112 takes -112 through -112 to -112 unless -112 until -112 when -112 while -112 with -112 within -112 without -112 _AT_MOST -112 _FOR_EACH -112 _IN_ONE -112 _ON_TOP -112
, -355 ) -355
clause 62 DATE 63 first 258 ( 65 NAME 67 no 68 not 70 NUMBER 259 PATH 72 the 260 withheld 76 yes 77 _AGREEMENT 78 <atom> 79 <condition> 261 <date> 262 <deadline_of> 263 <duration> 264 <happened> 83 <operand> 86 <path> 265 <period_edge> 266 <time> 742 <withheld> 268 <yes_no> 90
$END -354 after -354 and -354 assumed -354 before -354 by -354 , -354 curable -354 despite -354 from -354 instead -354 lapses -354 needs -354 once -354 or -354 parts -354 ) -354 silence -354 STAYING -354 subject -354 survives -354 takes -354 through -354 to -354 unless -354 until -354 when -354 while -354 with -354 within -354 without -354 _AND_REF -354 _AT_MOST -354 _FOR_EACH -354 _IN_ONE -354 _ON_TOP -354
, -356 ) -356
"""

# For each kind of line: the states in which it begins and ends.
_STARTS = """
action 0 36
action_line 1 39
adds 2 43
agreement 3 45
agreement_line 4 51
assumed_line 5 53
assuming 6 55
completed 7 57
cuts_off 8 59
define 9 61
define_line 10 82
event 11 92
except 12 94
fact 13 96
field_line 14 98
instrument 15 100
instrument_line 16 109
interprets 17 111
interprets_line 18 112
keeps 19 115
keeps_line 20 119
kind 21 122
norm 22 124
one_of 23 127
open_line 24 129
panel 25 131
period 26 133
phrase_line 27 166
prose_only 28 168
reading_note 29 172
renews 30 174
renumbers 31 176
replaces 32 178
strikes 33 180
suspends 34 182
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
