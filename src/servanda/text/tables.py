"""Generated from grammar.lark by make_tables.py; not for editing.

Kept as text, which Python reads faster than thousands of literals.
"""

# ruff: noqa: E501, SIM905
# fmt: off

# The words and signs of the syntax. In the tables they stand for themselves; tokens that vary are in
# capitals, rules in angle brackets.
WORDS = frozenset("( ) , : action adds after ago agreement amends and as aside assumed assuming at authority because before between business by can cannot changed day days decide decided define despite earlier effective else event everything except fact failed for free from happened has held hour hours in instrument interprets is keeps kind later least may month months most must no none not number of on one only opens or otherwise over panel percent prose published reading rejected renumbers replaces reserved restates same set source starts strikes subject than the through time to together under unless unsettled until upheld void when while whole withheld within written year years yes yes/no zone { }".split())

# For each rule: the rule, the name of its form, how many symbols it takes, whether a single value passes
# through unchanged (1), and which of the symbols carry a value. Rules that begin with `_` are spliced in.
_RULES = """
agreement agreement 3 0 1 2
agreement_line parties 2 0 1
agreement_line agreement_line 3 0 2
agreement_line business_days 3 0 2
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
who each_of 2 0 0 1
who each_of 1 0 0
who joint 3 0 0 1
modal may 1 0
modal may_only 2 0
modal must_not 2 0
modal can 1 0
modal cannot 1 0
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
ordering before_date 1 0
ordering no_later_than 3 0
ordering after_date 1 0
ordering no_earlier_than 3 0
ordering at_least 2 0
ordering at_most 2 0
ordering over 1 0
ordering under 1 0
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
values values 2 0 0 1
values values 1 0 0
names names 2 0 0 1
names names 1 0 0
refs refs 2 0 0 1
refs refs 1 0 0
__by_actors_star_0 __by_actors_star_0 2 0 1
__by_actors_star_0 __by_actors_star_0 3 0 0 2
__keeps_star_1 __keeps_star_1 1 0 0
__keeps_star_1 __keeps_star_1 2 0 0 1
__norm_star_2 __norm_star_2 1 0 0
__norm_star_2 __norm_star_2 2 0 0 1
__who_plus_3 __who_plus_3 2 0 1
__who_plus_3 __who_plus_3 3 0 0 2
__except_star_4 __except_star_4 1 0 0
__except_star_4 __except_star_4 2 0 0 1
__condition_star_5 __condition_star_5 2 0 0 1
__condition_star_5 __condition_star_5 3 0 0 1 2
__times_plus_6 __times_plus_6 2 0 1
__times_plus_6 __times_plus_6 3 0 0 2
__values_star_7 __values_star_7 2 0 1
__values_star_7 __values_star_7 3 0 0 2
__names_star_8 __names_star_8 2 0 1
__names_star_8 __names_star_8 3 0 0 2
__refs_star_9 __refs_star_9 2 0 1
__refs_star_9 __refs_star_9 3 0 0 2
"""

# For each state: the next state for a symbol, or ~rule where a rule is complete.
_STATES = """
action 29 <action> 30
NAME 31 otherwise 32 <action_line> 33 <default> 34 <field> 35
adds 36 <adds> 37
agreement 38 <agreement> 39
between 40 business 41 time 42 <agreement_line> 43
assumed 44 <assumed_line> 45
assuming 46 <assuming> 47
define 48 <define> 49
DATE 50 ( 51 MONEY 52 NAME 53 no 54 none 55 not 56 NUMBER 57 PATH 58 PERCENT 59 reading 60 STRING 61 withheld 62 yes 63 <atom> 64 <condition> 65 <date> 66 <define_line> 67 <happened> 68 <literal> 69 <meaning> 70 <operand> 71 <path> 72 <reading> 73 <withheld> 74 <yes_no> 75
event 76 <event> 77
except 78 <except> 79
fact 80 <fact> 81
NAME 31 <field> 82 <field_line> 83
instrument 84 <instrument> 85
amends 86 authority 87 effective 88 interprets 89 opens 90 published 91 restates 92 source 93 <instrument_line> 94
interprets 95 <interprets> 96
reading 60 <interprets_line> 97 <reading> 98
keeps 99 <keeps> 100
assumed 101 while 102 <__keeps_star_1> 103 <keeps_line> 104 <keeps_part> 105
kind 106 <kind> 107
NAME 108 <norm> 109 <who> 110
one 111 <one_of> 112
panel 113 <panel> 114
after 115 before 116 by 117 despite 118 from 119 subject 120 through 121 to 122 unless 123 until 124 when 125 while 126 within 127 <__norm_star_2> 128 <bare_phrase> 129 <phrase> 130 <phrase_line> 131
prose 132 <prose_only> 133
because 134 held 135 source 136 <reading_note> 137
renumbers 138 <renumbers> 139
replaces 140 <replaces> 141
strikes 142 <strikes> 143
NAME 144

: 145
free 146 reserved 147 unsettled 148 void 149

$END -22
$END -21
REF 150 <refs> 151

NAME 152

NAME 153 <names> 154
days 155
zone 156

STRING 157

STRING 158

NAME 159

$END -193 after -193 and -193 assumed -193 before -193 by -193 changed -193 , -193 decided -193 despite -193 from -193 or -193 } -193 ) -193 subject -193 through -193 to -193 unless -193 until -193 when -193 while -193 within -193
( 51 NAME 53 no 54 not 56 PATH 58 yes 63 <atom> 64 <condition> 160 <happened> 68 <operand> 71 <path> 72 <yes_no> 75
$END -187 after -187 and -187 assumed -187 before -187 by -187 changed -187 , -187 decided -187 despite -187 from -187 or -187 } -187 ) -187 subject -187 through -187 to -187 unless -187 until -187 when -187 while -187 within -187
$END -195 after -195 and -195 assumed -195 before -195 by -195 changed -195 , -195 decided -195 despite -195 for -195 from -195 has -195 in -195 is -195 not -195 or -195 } -195 ) -195 subject -195 through -195 to -195 unless -195 until -195 when -195 while -195 within -195 _BY_PARTY -195
$END -192 after -192 and -192 assumed -192 before -192 by -192 changed -192 , -192 decided -192 despite -192 from -192 or -192 } -192 ) -192 subject -192 through -192 to -192 unless -192 until -192 when -192 while -192 within -192
$END -189 after -189 and -189 assumed -189 before -189 by -189 changed -189 , -189 decided -189 despite -189 from -189 or -189 } -189 ) -189 subject -189 through -189 to -189 unless -189 until -189 when -189 while -189 within -189
( 51 NAME 53 no 54 not 56 PATH 58 yes 63 <atom> 64 <happened> 68 <operand> 161 <path> 72 <yes_no> 75
$END -185 after -185 and -185 assumed -185 before -185 by -185 changed -185 , -185 decided -185 despite -185 from -185 or -185 } -185 ) -185 subject -185 through -185 to -185 unless -185 until -185 when -185 while -185 within -185
$END -196 after -196 and -196 assumed -196 before -196 by -196 changed -196 , -196 decided -196 despite -196 for -196 from -196 has -196 in -196 is -196 not -196 or -196 } -196 ) -196 subject -196 through -196 to -196 unless -196 until -196 when -196 while -196 within -196 _BY_PARTY -196
$END -186 after -186 and -186 assumed -186 before -186 by -186 changed -186 , -186 decided -186 despite -186 from -186 or -186 } -186 ) -186 subject -186 through -186 to -186 unless -186 until -186 when -186 while -186 within -186
NAME 162
$END -188 after -188 and -188 assumed -188 before -188 by -188 changed -188 , -188 decided -188 despite -188 from -188 or -188 } -188 ) -188 subject -188 through -188 to -188 unless -188 until -188 when -188 while -188 within -188
STRING 163
$END -191 after -191 and -191 assumed -191 before -191 by -191 changed -191 , -191 decided -191 despite -191 from -191 or -191 } -191 ) -191 subject -191 through -191 to -191 unless -191 until -191 when -191 while -191 within -191
$END -115 after -115 and -115 assumed -115 before -115 by -115 , -115 despite -115 from -115 or -115 ) -115 subject -115 through -115 to -115 unless -115 until -115 when -115 while -115 within -115
$END -71
$END -184 after -184 and -184 assumed -184 before -184 by -184 changed -184 , -184 decided -184 despite -184 from -184 or -184 } -184 ) -184 subject -184 through -184 to -184 unless -184 until -184 when -184 while -184 within -184

$END -124 after -124 and -124 assumed -124 before -124 by -124 , -124 despite -124 from -124 or -124 ) -124 subject -124 through -124 to -124 unless -124 until -124 when -124 while -124 within -124
$END -72
$END -62
$END -111 after -111 and 164 assumed -111 before -111 by -111 , -111 despite -111 from -111 or 165 ) -111 subject -111 through -111 to -111 unless -111 until -111 when -111 while -111 within -111 <__condition_star_5> 166 <connective> 167
$END -118 after -118 and -118 assumed -118 before -118 by -118 , -118 despite -118 for 168 from -118 has 169 in 170 is 171 not 172 or -118 ) -118 subject -118 through -118 to -118 unless -118 until -118 when -118 while -118 within -118 _BY_PARTY 173 <by_party> 174 <same> 175
$END -63
$END -190 after -190 and -190 assumed -190 before -190 by -190 changed -190 , -190 decided -190 despite -190 from -190 or -190 } -190 ) -190 subject -190 through -190 to -190 unless -190 until -190 when -190 while -190 within -190
$END -117 after -117 and -117 assumed -117 before -117 by -117 , -117 despite -117 from -117 or -117 ) -117 subject -117 through -117 to -117 unless -117 until -117 when -117 while -117 within -117
NAME 176

NAME 177 REF 178 <label> 179

NAME 180

$END -9

NAME 181

NAME 182
NAME 183
DATE 184
NAME 185
$END -43
DATE 186
NAME 187
STRING 188

NAME 189


$END -65
REF 150 <refs> 190

STRING 191
( 51 NAME 53 no 54 not 56 PATH 58 yes 63 <atom> 64 <condition> 192 <happened> 68 <operand> 71 <path> 72 <yes_no> 75
$END -56 assumed 101 while 102 <keeps_part> 193

$END -205 assumed -205 while -205
NAME 194

and 195 can -79 cannot -79 may -79 must -79 or 196 <__by_actors_star_0> 197 <__who_plus_3> 198

can 199 cannot 200 may 201 must 202 <modal> 203
of 204

NAME 205

DATE 50 ( 51 NAME 53 no 54 not 56 NUMBER 206 PATH 58 the 207 withheld 62 yes 63 <atom> 64 <condition> 208 <date> 209 <duration> 210 <happened> 68 <operand> 71 <path> 72 <time> 211 <withheld> 212 <yes_no> 75
DATE 50 ( 51 NAME 53 no 54 not 56 NUMBER 206 PATH 58 the 207 withheld 62 yes 63 <atom> 64 <condition> 208 <date> 209 <duration> 210 <happened> 68 <operand> 71 <path> 72 <time> 213 <withheld> 212 <yes_no> 75
DATE 50 ( 51 NAME 53 no 54 not 56 NUMBER 206 PATH 58 the 207 withheld 62 yes 63 <atom> 64 <condition> 208 <date> 209 <duration> 210 <happened> 68 <operand> 71 <path> 72 <time> 214 <withheld> 212 <yes_no> 75
everything 215 REF 150 <refs> 216
DATE 50 ( 51 NAME 53 no 54 not 56 NUMBER 206 PATH 58 the 207 withheld 62 yes 63 <atom> 64 <condition> 208 <date> 209 <duration> 210 <happened> 68 <operand> 71 <path> 72 <time> 217 <withheld> 212 <yes_no> 75
to 218
at 219 DATE 50 ( 51 NAME 53 no 54 not 56 NUMBER 206 PATH 58 the 207 withheld 62 yes 63 <atom> 64 <condition> 208 <date> 209 <duration> 210 <happened> 68 <operand> 71 <path> 72 <time> 220 <withheld> 212 <yes_no> 75
NAME 221
( 51 NAME 53 no 54 not 56 PATH 58 yes 63 <atom> 64 <condition> 222 <happened> 68 <operand> 71 <path> 72 <yes_no> 75
DATE 50 ( 51 NAME 53 no 54 not 56 NUMBER 206 PATH 58 the 207 withheld 62 yes 63 <atom> 64 <condition> 208 <date> 209 <duration> 210 <happened> 68 <operand> 71 <path> 72 <time> 223 <withheld> 212 <yes_no> 75
( 51 NAME 53 no 54 not 56 PATH 58 yes 63 <atom> 64 <condition> 224 <happened> 68 <operand> 71 <path> 72 <yes_no> 75
( 51 NAME 53 no 54 not 56 PATH 58 yes 63 <atom> 64 <condition> 225 <happened> 68 <operand> 71 <path> 72 <yes_no> 75
DATE 50 ( 51 NAME 53 no 54 not 56 NUMBER 206 PATH 58 the 207 withheld 62 yes 63 <atom> 64 <condition> 208 <date> 209 <duration> 210 <happened> 68 <operand> 71 <path> 72 <time> 226 <withheld> 212 <yes_no> 75
$END -92 after 115 before 116 by 117 despite 118 from 119 subject 120 through 121 to 122 unless 123 until 124 when 125 while 126 within 127 <bare_phrase> 129 <phrase> 227
$END -94 after -94 assumed 228 before -94 by -94 despite -94 from -94 subject -94 through -94 to -94 unless -94 until -94 when -94 while -94 within -94
$END -207 after -207 before -207 by -207 despite -207 from -207 subject -207 through -207 to -207 unless -207 until -207 when -207 while -207 within -207

only 229

STRING 230
by 231
NAME 232

REF 233

REF 150 <refs> 234

REF 150 <refs> 235

$END -20 by 236 <by_actors> 237
NAME 238 set 239 whole 240 yes/no 241 percent 242 <type> 243
$END -23
to 244
$END -26
$END -25
$END -202 after -202 assumed -202 before -202 by -202 , 245 despite -202 from -202 subject -202 through -202 to -202 unless -202 until -202 when -202 while -202 within -202 <__refs_star_9> 246
$END -52
STRING 247
$END -200 , 248 ) -200 <__names_star_8> 249
$END -2
NAME 250
NAME 251 ZONE 252 <zone> 253
$END -91
$END -74
$END -61 of 254
) 255
$END -114 after -114 and -114 assumed -114 before -114 by -114 , -114 despite -114 from -114 or -114 ) -114 subject -114 through -114 to -114 unless -114 until -114 when -114 while -114 within -114
: 256
$END -194 after -194 and -194 assumed -194 before -194 by -194 changed -194 , -194 decided -194 despite -194 from -194 or -194 } -194 ) -194 subject -194 through -194 to -194 unless -194 until -194 when -194 while -194 within -194
( -112 NAME -112 no -112 not -112 PATH -112 yes -112
( -113 NAME -113 no -113 not -113 PATH -113 yes -113
$END -110 after -110 and 164 assumed -110 before -110 by -110 , -110 despite -110 from -110 or 165 ) -110 subject -110 through -110 to -110 unless -110 until -110 when -110 while -110 within -110 <connective> 257
( 51 NAME 53 no 54 not 56 PATH 58 yes 63 <atom> 64 <happened> 68 <operand> 258 <path> 72 <yes_no> 75
the 259
failed 260 happened 261 not 262 rejected 263 set 264 upheld 265 <outcome> 266
{ 267
after 268 at 269 before 270 DATE 50 MONEY 52 NAME 53 no 271 none 55 not 272 NUMBER 57 over 273 PATH 58 PERCENT 59 STRING 61 under 274 withheld 62 yes 63 <date> 66 <literal> 275 <ordering> 276 <path> 277 <value> 278 <withheld> 74 <yes_no> 279
in 280
NAME 281
for 168 has 282 <same> 283
has 284
$END -28 by 236 <by_actors> 285
STRING -88
STRING -89
STRING 286
: 287
$END -42
$END -44
$END -49
$END -47
$END -46
$END -48
$END -45
$END -50
$END -64
$END -55 assumed 101 while 102 <__keeps_star_1> 288 <keeps_part> 105
$END -57 assumed -57 while -57
$END -58 assumed -58 while -58
$END -206 assumed -206 while -206
$END -8
NAME 289
NAME 290
can -78 cannot -78 may -78 must -78 or 291
and 292 together 293
NAME -84
NAME -85
NAME -81 only 294
not 295
NAME 296
NAME 297
$END -73
business 298 day 299 days 300 hour 301 hours 302 month 303 months 304 year 305 years 306 <unit> 307
earlier 308 later 309
$END -163 after -163 assumed -163 before -163 by -163 , -163 despite -163 from -163 ) -163 subject -163 through -163 to -163 unless -163 until -163 when -163 while -163 within -163
$END -162 after -162 assumed -162 before -162 by -162 , -162 despite -162 from -162 ) -162 subject -162 through -162 to -162 unless -162 until -162 when -162 while -162 within -162
after 310 before 311
$END -105 after -105 assumed -105 before -105 by -105 despite -105 from -105 subject -105 through -105 to -105 unless -105 until -105 when -105 while -105 within -105
$END -164 after -164 assumed -164 before -164 by -164 , -164 despite -164 from -164 ) -164 subject -164 through -164 to -164 unless -164 until -164 when -164 while -164 within -164
$END -103 after -103 assumed -103 before -103 by -103 despite -103 from -103 subject -103 through -103 to -103 unless -103 until -103 when -103 while -103 within -103
$END -102 after -102 assumed -102 before -102 by -102 despite -102 from -102 subject -102 through -102 to -102 unless -102 until -102 when -102 while -102 within -102
else 312
$END -106 after -106 assumed -106 before -106 by -106 despite -106 from -106 subject -106 through -106 to -106 unless -106 until -106 when -106 while -106 within -106
$END -98 after -98 assumed -98 before -98 by -98 despite -98 from -98 subject -98 through -98 to -98 unless -98 until -98 when -98 while -98 within -98
REF 150 <refs> 313
least 314
$END -100 after -100 assumed -100 before -100 by -100 despite -100 from -100 subject -100 through -100 to -100 unless -100 until -100 when -100 while -100 within -100
$END -109 after -109 assumed -109 before -109 by -109 despite -109 from -109 subject -109 through -109 to -109 unless -109 until -109 when -109 while -109 within -109
$END -96 after -96 assumed -96 before -96 by -96 despite -96 from -96 subject -96 through -96 to -96 unless -96 until -96 when -96 while -96 within -96
$END -99 after -99 assumed -99 before -99 by -99 despite -99 from -99 subject -99 through -99 to -99 unless -99 until -99 when -99 while -99 within -99
$END -95 after -95 assumed -95 before -95 by -95 despite -95 from -95 subject -95 through -95 to -95 unless -95 until -95 when -95 while -95 within -95
$END -97 after -97 assumed -97 before -97 by -97 despite -97 from -97 subject -97 through -97 to -97 unless -97 until -97 when -97 while -97 within -97
$END -104 after -104 assumed -104 before -104 by -104 despite -104 from -104 subject -104 through -104 to -104 unless -104 until -104 when -104 while -104 within -104
$END -208 after -208 before -208 by -208 despite -208 from -208 subject -208 through -208 to -208 unless -208 until -208 when -208 while -208 within -208
STRING 315
STRING 316
$END -68
NAME 153 <names> 317
STRING 318
as 319
$END -53
$END -51
NAME 320
$END -19
$END -18 changed -18 decided -18 starts -18
of 321
number 322
$END -11 changed -11 decided -11 starts -11
$END -16 changed -16 decided -16 from 323 starts -16
$END -10
NAME 324
REF 325
$END -201 after -201 assumed -201 before -201 by -201 , 326 despite -201 from -201 subject -201 through -201 to -201 unless -201 until -201 when -201 while -201 within -201
$END -1
NAME 327
$END -199 , 328 ) -199
$END -4
$END -6
$END -5
$END -3
NAME 329
$END -116 after -116 and -116 assumed -116 before -116 by -116 , -116 despite -116 from -116 or -116 ) -116 subject -116 through -116 to -116 unless -116 until -116 when -116 while -116 within -116
as 330 DATE 50 ( 51 MONEY 52 NAME 53 no 54 none 55 not 56 NUMBER 57 PATH 58 PERCENT 59 STRING 61 withheld 62 yes 63 <atom> 64 <condition> 65 <date> 66 <happened> 68 <literal> 69 <meaning> 331 <operand> 71 <path> 72 <withheld> 74 <yes_no> 75
( 51 NAME 53 no 54 not 56 PATH 58 yes 63 <atom> 64 <happened> 68 <operand> 332 <path> 72 <yes_no> 75
$END -213 after -213 and -213 assumed -213 before -213 by -213 , -213 despite -213 from -213 or -213 ) -213 subject -213 through -213 to -213 unless -213 until -213 when -213 while -213 within -213
same 333
to 334
$END -142 after -142 and -142 assumed -142 at 335 before -142 by -142 , -142 despite -142 earlier 336 from -142 on 337 or -142 ) -142 subject -142 through -142 to -142 unless -142 until -142 when -142 while -142 within -142 <qualifier> 338
failed 260 happened 339 rejected 263 set 264 upheld 265 <outcome> 340
NAME -159
aside 341
NAME -158
NAME 342
DATE 50 MONEY 52 NAME 53 no 54 none 55 NUMBER 57 PATH 58 PERCENT 59 STRING 61 withheld 62 yes 63 <date> 66 <literal> 275 <path> 277 <value> 343 <values> 344 <withheld> 74 <yes_no> 279
DATE -129 MONEY -129 NAME -129 no -129 none -129 NUMBER -129 PATH -129 PERCENT -129 STRING -129 withheld -129 yes -129
least 345 most 346
DATE -127 MONEY -127 NAME -127 no -127 none -127 NUMBER -127 PATH -127 PERCENT -127 STRING -127 withheld -127 yes -127
$END -192 after -192 and -192 assumed -192 before -192 by -192 , -192 despite -192 earlier 347 from -192 later 348 or -192 ) -192 subject -192 through -192 to -192 unless -192 until -192 when -192 while -192 within -192
DATE 50 MONEY 52 NAME 53 no 54 none 55 NUMBER 57 PATH 58 PERCENT 59 STRING 61 withheld 62 yes 63 <date> 66 <literal> 275 <path> 277 <value> 349 <withheld> 74 <yes_no> 279
DATE -133 MONEY -133 NAME -133 no -133 none -133 NUMBER -133 PATH -133 PERCENT -133 STRING -133 withheld -133 yes -133
DATE -134 MONEY -134 NAME -134 no -134 none -134 NUMBER -134 PATH -134 PERCENT -134 STRING -134 withheld -134 yes -134
$END -183 after -183 and -183 assumed -183 before -183 by -183 changed -183 , -183 decided -183 despite -183 from -183 or -183 } -183 ) -183 subject -183 through -183 to -183 unless -183 until -183 when -183 while -183 within -183
DATE 50 MONEY 52 NAME 53 no 54 none 55 NUMBER 57 PATH 58 PERCENT 59 STRING 61 withheld 62 yes 63 <date> 66 <literal> 275 <path> 277 <value> 350 <withheld> 74 <yes_no> 279
$END -181 after -181 and -181 assumed -181 before -181 by -181 changed -181 , -181 decided -181 despite -181 from -181 or -181 } -181 ) -181 subject -181 through -181 to -181 unless -181 until -181 when -181 while -181 within -181
$END -119 after -119 and -119 assumed -119 before -119 by -119 , -119 despite -119 from -119 or -119 ) -119 subject -119 through -119 to -119 unless -119 until -119 when -119 while -119 within -119
$END -182 after -182 and -182 assumed -182 before -182 by -182 changed -182 , -182 decided -182 despite -182 from -182 or -182 } -182 ) -182 subject -182 through -182 to -182 unless -182 until -182 when -182 while -182 within -182
{ 351
for -151 has -151
happened 352 not 353
has 354
happened 355 not 356
$END -27
$END -87 after 115 before 116 by 117 despite 118 from 119 subject 120 through 121 to 122 unless 123 until 124 when 125 while 126 within 127 <__except_star_4> 357 <bare_phrase> 129 <gate> 358 <phrase> 359
NAME 238 set 239 whole 240 yes/no 241 percent 242 <type> 360
$END -54 assumed 101 while 102 <keeps_part> 193
and -209 together -209
$END -203 can -203 cannot -203 may -203 must -203 or -203
NAME 361
NAME 362
can -80 cannot -80 may -80 must -80
NAME -82
NAME -83
$END -77 after 115 before 116 by 117 despite 118 from 119 subject 120 through 121 to 122 unless 123 until 124 when 125 while 126 within 127 <__norm_star_2> 363 <bare_phrase> 129 <phrase> 130
: 364
day 365 days 366
after -173 ago -173 before -173
after -174 ago -174 before -174
after -171 ago -171 before -171
after -172 ago -172 before -172
after -177 ago -177 before -177
after -178 ago -178 before -178
after -179 ago -179 before -179
after -180 ago -180 before -180
after -170 ago -170 before -170
of 367
of 368
DATE 50 ( 51 NAME 53 no 54 not 56 NUMBER 206 PATH 58 the 207 withheld 62 yes 63 <atom> 64 <condition> 208 <date> 209 <duration> 210 <happened> 68 <operand> 71 <path> 72 <time> 369 <withheld> 212 <yes_no> 75
DATE 50 ( 51 NAME 53 no 54 not 56 NUMBER 206 PATH 58 the 207 withheld 62 yes 63 <atom> 64 <condition> 208 <date> 209 <duration> 210 <happened> 68 <operand> 71 <path> 72 <time> 370 <withheld> 212 <yes_no> 75
$END -107 after -107 assumed -107 before -107 by -107 despite -107 from -107 subject -107 through -107 to -107 unless -107 until -107 when -107 while -107 within -107
$END -108 after -108 assumed -108 before -108 by -108 despite -108 from -108 subject -108 through -108 to -108 unless -108 until -108 when -108 while -108 within -108
DATE 50 ( 51 NAME 53 no 54 not 56 NUMBER 206 PATH 58 the 207 withheld 62 yes 63 <atom> 64 <condition> 208 <date> 209 <duration> 210 <happened> 68 <operand> 71 <path> 72 <time> 371 <withheld> 212 <yes_no> 75
$END -93 after -93 before -93 by -93 despite -93 from -93 subject -93 through -93 to -93 unless -93 until -93 when -93 while -93 within -93
$END -75
$END -69
$END -70
REF 372
$END -30 or 196 <__by_actors_star_0> 373
NAME 374
$END -13 changed -13 decided -13 from 375 starts -13
PERCENT 376
$END -24
$END -221 after -221 assumed -221 before -221 by -221 , -221 despite -221 from -221 subject -221 through -221 to -221 unless -221 until -221 when -221 while -221 within -221
REF 377
$END -219 , -219 ) -219
NAME 378
$END -60
written 379
$END -66
$END -214 after -214 and -214 assumed -214 before -214 by -214 , -214 despite -214 from -214 or -214 ) -214 subject -214 through -214 to -214 unless -214 until -214 when -214 while -214 within -214
( 380 NAME 381
decide 382
least 383
than 384
or 385
$END -141 after -141 and -141 assumed -141 before -141 by -141 , -141 despite -141 from -141 or -141 ) -141 subject -141 through -141 to -141 unless -141 until -141 when -141 while -141 within -141
$END -150 after -150 and -150 assumed -150 at 335 before -150 by -150 , -150 despite -150 earlier 336 from -150 on 337 or -150 ) -150 subject -150 through -150 to -150 unless -150 until -150 when -150 while -150 within -150 <qualifier> 386
NAME 387
NAME -161
$END -125 after -125 and -125 assumed -125 before -125 by -125 , -125 despite -125 from -125 or -125 ) -125 subject -125 through -125 to -125 unless -125 until -125 when -125 while -125 within -125
, 388 } -198 <__values_star_7> 389
} 390
DATE -131 MONEY -131 NAME -131 no -131 none -131 NUMBER -131 PATH -131 PERCENT -131 STRING -131 withheld -131 yes -131
DATE -132 MONEY -132 NAME -132 no -132 none -132 NUMBER -132 PATH -132 PERCENT -132 STRING -132 withheld -132 yes -132
than 391
than 392
$END -120 after -120 and -120 assumed -120 before -120 by -120 , -120 despite -120 from -120 or -120 ) -120 subject -120 through -120 to -120 unless -120 until -120 when -120 while -120 within -120
$END -123 after -123 and -123 assumed -123 before -123 by -123 , -123 despite -123 from -123 or -123 ) -123 subject -123 through -123 to -123 unless -123 until -123 when -123 while -123 within -123
DATE 50 MONEY 52 NAME 53 no 54 none 55 NUMBER 57 PATH 58 PERCENT 59 STRING 61 withheld 62 yes 63 <date> 66 <literal> 275 <path> 277 <value> 343 <values> 393 <withheld> 74 <yes_no> 279
$END -138 after -138 and -138 assumed -138 at 335 before -138 by -138 , -138 despite -138 earlier 336 from -138 on 337 or -138 ) -138 subject -138 through -138 to -138 unless -138 until -138 when -138 while -138 within -138 <qualifier> 394
happened 395
happened 396 not 397
$END -140 after -140 and -140 assumed -140 at 335 before -140 by -140 , -140 despite -140 earlier 336 from -140 on 337 or -140 ) -140 subject -140 through -140 to -140 unless -140 until -140 when -140 while -140 within -140 <qualifier> 398
happened 399
$END -86 after 115 before 116 by 117 despite 118 from 119 subject 120 through 121 to 122 unless 123 until 124 when 125 while 126 within 127 <bare_phrase> 129 <gate> 400 <phrase> 359
$END -211 after -211 before -211 by -211 despite -211 from -211 subject -211 through -211 to -211 unless -211 until -211 when -211 while -211 within -211
$END -90 after -90 before -90 by -90 despite -90 from -90 subject -90 through -90 to -90 unless -90 until -90 when -90 while -90 within -90
$END -38 changed 401 decided 402 starts 403 <changed_by> 404 <decided_by> 405 <starts> 406
$END -204 can -204 cannot -204 may -204 must -204 or -204
and -210 together -210
$END -76 after 115 before 116 by 117 despite 118 from 119 subject 120 through 121 to 122 unless 123 until 124 when 125 while 126 within 127 <bare_phrase> 129 <phrase> 227
NAME 153 <names> 407
after -175 ago -175 before -175
after -176 ago -176 before -176
( 408
( 409
$END -165 after -165 assumed -165 before -165 by -165 , -165 despite -165 from -165 ) -165 subject -165 through -165 to -165 unless -165 until -165 when -165 while -165 within -165
$END -166 after -166 assumed -166 before -166 by -166 , -166 despite -166 from -166 ) -166 subject -166 through -166 to -166 unless -166 until -166 when -166 while -166 within -166
$END -101 after -101 assumed -101 before -101 by -101 despite -101 from -101 subject -101 through -101 to -101 unless -101 until -101 when -101 while -101 within -101
$END -59
$END -29 or 291
$END -12 changed -12 decided -12 starts -12
NUMBER 410
to 411
$END -222 after -222 assumed -222 before -222 by -222 , -222 despite -222 from -222 subject -222 through -222 to -222 unless -222 until -222 when -222 while -222 within -222
$END -220 , -220 ) -220
$END -67
NAME 153 <names> 412
$END -152 after -152 and -152 assumed -152 before -152 by -152 , -152 despite -152 from -152 has -152 or -152 ) -152 subject -152 through -152 to -152 unless -152 until -152 when -152 while -152 within -152
NAME -160
NUMBER 206 <duration> 413
NAME 53 PATH 58 <path> 414
before 415
$END -149 after -149 and -149 assumed -149 before -149 by -149 , -149 despite -149 from -149 or -149 ) -149 subject -149 through -149 to -149 unless -149 until -149 when -149 while -149 within -149
$END -126 after -126 and -126 assumed -126 before -126 by -126 , -126 despite -126 from -126 or -126 ) -126 subject -126 through -126 to -126 unless -126 until -126 when -126 while -126 within -126
DATE 50 MONEY 52 NAME 53 no 54 none 55 NUMBER 57 PATH 58 PERCENT 59 STRING 61 withheld 62 yes 63 <date> 66 <literal> 275 <path> 277 <value> 416 <withheld> 74 <yes_no> 279
, 417 } -197
$END -121 after -121 and -121 assumed -121 before -121 by -121 , -121 despite -121 from -121 or -121 ) -121 subject -121 through -121 to -121 unless -121 until -121 when -121 while -121 within -121
DATE -130 MONEY -130 NAME -130 no -130 none -130 NUMBER -130 PATH -130 PERCENT -130 STRING -130 withheld -130 yes -130
DATE -128 MONEY -128 NAME -128 no -128 none -128 NUMBER -128 PATH -128 PERCENT -128 STRING -128 withheld -128 yes -128
} 418
$END -137 after -137 and -137 assumed -137 before -137 by -137 , -137 despite -137 from -137 or -137 ) -137 subject -137 through -137 to -137 unless -137 until -137 when -137 while -137 within -137
$END -146 after -146 and -146 assumed -146 at 335 before -146 by -146 , -146 despite -146 earlier 336 from -146 on 337 or -146 ) -146 subject -146 through -146 to -146 unless -146 until -146 when -146 while -146 within -146 <qualifier> 419
$END -136 after -136 and -136 assumed -136 at 335 before -136 by -136 , -136 despite -136 earlier 336 from -136 on 337 or -136 ) -136 subject -136 through -136 to -136 unless -136 until -136 when -136 while -136 within -136 <qualifier> 420
happened 421
$END -139 after -139 and -139 assumed -139 before -139 by -139 , -139 despite -139 from -139 or -139 ) -139 subject -139 through -139 to -139 unless -139 until -139 when -139 while -139 within -139
$END -148 after -148 and -148 assumed -148 at 335 before -148 by -148 , -148 despite -148 earlier 336 from -148 on 337 or -148 ) -148 subject -148 through -148 to -148 unless -148 until -148 when -148 while -148 within -148 <qualifier> 422
$END -212 after -212 before -212 by -212 despite -212 from -212 subject -212 through -212 to -212 unless -212 until -212 when -212 while -212 within -212
by 423
by 424
DATE 50 MONEY 52 NAME 53 no 54 none 55 NUMBER 57 PATH 58 PERCENT 59 STRING 61 withheld 62 yes 63 <date> 66 <literal> 275 <path> 277 <value> 425 <withheld> 74 <yes_no> 279
$END -36 decided 402 <decided_by> 426
$END -37
$END -34 changed 401 decided 402 <changed_by> 427 <decided_by> 428
$END -7
DATE 50 ( 51 NAME 53 no 54 not 56 NUMBER 206 PATH 58 the 207 withheld 62 yes 63 <atom> 64 <condition> 208 <date> 209 <duration> 210 <happened> 68 <operand> 71 <path> 72 <time> 429 <times> 430 <withheld> 212 <yes_no> 75
DATE 50 ( 51 NAME 53 no 54 not 56 NUMBER 206 PATH 58 the 207 withheld 62 yes 63 <atom> 64 <condition> 208 <date> 209 <duration> 210 <happened> 68 <operand> 71 <path> 72 <time> 429 <times> 431 <withheld> 212 <yes_no> 75
$END -14 changed -14 decided -14 starts -14 to 432
PERCENT 433
) 434
ago 435
$END -157 after -157 and -157 assumed -157 before -157 by -157 , -157 despite -157 for 168 from -157 or -157 ) -157 subject -157 through -157 to -157 unless -157 until -157 when -157 while -157 within -157 <same> 436
DATE 437
, -217 } -217
DATE 50 MONEY 52 NAME 53 no 54 none 55 NUMBER 57 PATH 58 PERCENT 59 STRING 61 withheld 62 yes 63 <date> 66 <literal> 275 <path> 277 <value> 438 <withheld> 74 <yes_no> 279
$END -122 after -122 and -122 assumed -122 before -122 by -122 , -122 despite -122 from -122 or -122 ) -122 subject -122 through -122 to -122 unless -122 until -122 when -122 while -122 within -122
$END -145 after -145 and -145 assumed -145 before -145 by -145 , -145 despite -145 from -145 or -145 ) -145 subject -145 through -145 to -145 unless -145 until -145 when -145 while -145 within -145
$END -135 after -135 and -135 assumed -135 before -135 by -135 , -135 despite -135 from -135 or -135 ) -135 subject -135 through -135 to -135 unless -135 until -135 when -135 while -135 within -135
$END -144 after -144 and -144 assumed -144 at 335 before -144 by -144 , -144 despite -144 earlier 336 from -144 on 337 or -144 ) -144 subject -144 through -144 to -144 unless -144 until -144 when -144 while -144 within -144 <qualifier> 439
$END -147 after -147 and -147 assumed -147 before -147 by -147 , -147 despite -147 from -147 or -147 ) -147 subject -147 through -147 to -147 unless -147 until -147 when -147 while -147 within -147
NAME 53 PATH 58 <path> 440
NAME 441
$END -39 changed -39 decided -39
$END -35
$END -32 decided 402 <decided_by> 442
$END -33
, 443 <__times_plus_6> 444
) 445
) 446
NUMBER 447
$END -17 changed -17 decided -17 starts -17
$END -153 after -153 and -153 assumed -153 before -153 by -153 , -153 despite -153 from -153 has -153 or -153 ) -153 subject -153 through -153 to -153 unless -153 until -153 when -153 while -153 within -153
$END -154 after -154 and -154 assumed -154 before -154 by -154 , -154 despite -154 from -154 or -154 ) -154 subject -154 through -154 to -154 unless -154 until -154 when -154 while -154 within -154
$END -156 after -156 and -156 assumed -156 before -156 by -156 , -156 despite -156 from -156 or -156 ) -156 subject -156 through -156 to -156 unless -156 until -156 when -156 while -156 within -156
$END -155 after -155 and -155 assumed -155 before -155 by -155 , -155 despite -155 from -155 or -155 ) -155 subject -155 through -155 to -155 unless -155 until -155 when -155 while -155 within -155
, -218 } -218
$END -143 after -143 and -143 assumed -143 before -143 by -143 , -143 despite -143 from -143 or -143 ) -143 subject -143 through -143 to -143 unless -143 until -143 when -143 while -143 within -143
$END -40 decided -40
$END -41
$END -31
DATE 50 ( 51 NAME 53 no 54 not 56 NUMBER 206 PATH 58 the 207 withheld 62 yes 63 <atom> 64 <condition> 208 <date> 209 <duration> 210 <happened> 68 <operand> 71 <path> 72 <time> 448 <withheld> 212 <yes_no> 75
, 449 ) -169
$END -167 after -167 assumed -167 before -167 by -167 , -167 despite -167 from -167 ) -167 subject -167 through -167 to -167 unless -167 until -167 when -167 while -167 within -167
$END -168 after -168 assumed -168 before -168 by -168 , -168 despite -168 from -168 ) -168 subject -168 through -168 to -168 unless -168 until -168 when -168 while -168 within -168
$END -15 changed -15 decided -15 starts -15
, -215 ) -215
DATE 50 ( 51 NAME 53 no 54 not 56 NUMBER 206 PATH 58 the 207 withheld 62 yes 63 <atom> 64 <condition> 208 <date> 209 <duration> 210 <happened> 68 <operand> 71 <path> 72 <time> 450 <withheld> 212 <yes_no> 75
, -216 ) -216
"""

# For each kind of line: the states in which it begins and ends.
_STARTS = """
action 0 30
action_line 1 33
adds 2 37
agreement 3 39
agreement_line 4 43
assumed_line 5 45
assuming 6 47
define 7 49
define_line 8 67
event 9 77
except 10 79
fact 11 81
field_line 12 83
instrument 13 85
instrument_line 14 94
interprets 15 96
interprets_line 16 97
keeps 17 100
keeps_line 18 104
kind 19 107
norm 20 109
one_of 21 112
panel 22 114
phrase_line 23 131
prose_only 24 133
reading_note 25 137
renumbers 26 139
replaces 27 141
strikes 28 143
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
