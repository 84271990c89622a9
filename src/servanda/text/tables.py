"""Generated from grammar.lark by make_tables.py; not for editing.

Kept as text, which Python reads faster than thousands of literals.
"""

# ruff: noqa: E501, SIM905
# fmt: off

# The words and signs of the syntax. In the tables they stand for themselves; tokens that vary are in
# capitals, rules in angle brackets.
WORDS = frozenset("( ) , : a account accrued accrues action addition adds adopt after against ago agreement all always amend amends amount and any as aside assign assumed assuming at authority away because before below between breach breached business but by can cannot carry changed changes choice clause clock commitment completed completion consent converted corrections count counts curable cut cuts daily day days deadline decide decided defer define delegate despite discharged does down due duties duty each earlier effect effective else end ended even event everything except expires expiry extend fact failed falls first floor for free from fulfilled full goes good greater half happened has held hour hours if in instead instrument interprets invoice is its keep keeps kept kind known lapse lapses last later least less lesser liable made may means month months most must needs never next no none not nothing nowhere number of off oldest on once one only open opens or otherwise out over overdue own paid panel part parts pay payment percent performance period periods plus property prorated prose published rate re-based re-open reached reading rejected release released renews renumbers replaces reserved rest restates resume returned rounds row runs same set settled shared shortfall silence since source spent start starts stays stops strikes subject sum surplus survive survives suspend suspended suspends takes terminate termination test than the through tiers time times to together top uncured under unless unsettled until up upheld use used void waive what when where while whole with withheld within without written year years yes yes/no zone { }".split())

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
property property 2 0 1
claim may_claim 4 0 0 1 3
claim holds_claim 2 0 0 1
claim no_change 3 0 0
how always 1 0
how never 1 0
chosen_readings chosen_readings 3 0 1 2
chosen_readings chosen_readings 2 0 1
chosen_reading chosen_reading 3 0 0 2
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
__chosen_readings_star_7 __chosen_readings_star_7 2 0 1
__chosen_readings_star_7 __chosen_readings_star_7 3 0 0 2
__condition_star_8 __condition_star_8 2 0 0 1
__condition_star_8 __condition_star_8 3 0 0 1 2
__atom_star_9 __atom_star_9 2 0 1
__atom_star_9 __atom_star_9 3 0 0 2
__times_plus_10 __times_plus_10 2 0 1
__times_plus_10 __times_plus_10 3 0 0 2
__expr_star_11 __expr_star_11 2 0 0 1
__expr_star_11 __expr_star_11 3 0 0 1 2
__exprs_plus_12 __exprs_plus_12 2 0 1
__exprs_plus_12 __exprs_plus_12 3 0 0 2
__cap_star_13 __cap_star_13 2 0 0 1
__cap_star_13 __cap_star_13 3 0 0 1 2
__values_star_14 __values_star_14 2 0 1
__values_star_14 __values_star_14 3 0 0 2
__names_star_15 __names_star_15 2 0 1
__names_star_15 __names_star_15 3 0 0 2
__refs_star_16 __refs_star_16 2 0 1
__refs_star_16 __refs_star_16 3 0 0 2
"""

# For each state: the next state for a symbol, or ~rule where a rule is complete.
_STATES = """
account 47 <account> 48
expires 49 in 50 out 51 used 52 <account_line> 53 <bare_account_line> 54
action 55 <action> 56
NAME 57 otherwise 58 <action_line> 59 <default> 60 <field> 61
adds 62 <adds> 63
agreement 64 <agreement> 65
accrued 66 between 67 business 68 runs 69 time 70 <agreement_line> 71
amount 72 <amount> 73
accrues 74 at 75 clause 76 corrections 77 first 78 FOLD 79 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 85 rounds 86 the 87 tiers 88 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <amount_line> 94 <balance> 95 <bare_amount_line> 96 <converted_value> 97 <excess_of> 98 <expr> 99 <fold> 100 <literal_amount> 101 <operand_value> 102 <path> 103 <reopens> 104 <room_of> 105 <rounds> 106 <simple_value> 107 <single_value> 108 <used_of> 109 <withheld> 110
assumed 111 <assumed_line> 112
assuming 113 <assuming> 114
NUMBER 115 PERIOD 116 <by_row> 117
reading 118 <chosen_readings> 119
always 120 NAME 121 never 122 <claim> 123 <how> 124
commitment 125 <commitment> 126
at 127 corrections 77 counts 128 does 129 in 130 shortfall 131 surplus 132 the 133 <bare_commitment_line> 134 <commitment_line> 135 <level> 136 <reopens> 137
agreement 138 <completed> 139
cuts 140 <cuts_off> 141
define 142 <define> 143
clause 144 DATE 145 first 78 FOLD 79 ( 146 MONEY 147 NAME 82 no 148 none 149 not 150 NUMBER 151 PATH 84 PERCENT 152 reading 153 STRING 154 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 159 <counted> 160 <date> 161 <define_line> 162 <excess_of> 163 <fold> 164 <happened> 165 <literal> 166 <meaning> 167 <operand> 168 <path> 169 <reading> 170 <room_of> 171 <used_of> 172 <withheld> 173 <yes_no> 174
event 175 <event> 176
except 177 <except> 178
fact 179 <fact> 180
NAME 57 <field> 181 <field_line> 182
instrument 183 <instrument> 184
amends 185 authority 186 effective 187 interprets 188 opens 189 published 190 restates 191 source 192 under 193 <instrument_line> 194
interprets 195 <interprets> 196
reading 153 <interprets_line> 197 <reading> 198
keeps 199 <keeps> 200
assumed 201 while 202 <__keeps_star_2> 203 <keeps_line> 204 <keeps_part> 205
kind 206 <kind> 207
NAME 208 <norm> 209 <who> 210
one 211 <one_of> 212
what 213 <open_line> 214
panel 215 <panel> 216
period 217 <period> 218
after 219 before 220 by 221 curable 222 despite 223 from 224 instead 225 lapses 226 needs 227 once 228 parts 229 silence 230 STAYING 231 subject 232 survives 233 takes 234 through 235 to 236 unless 237 until 238 when 239 while 240 with 241 within 242 without 243 _AT_MOST 244 _FOR_EACH 245 _IN_ONE 246 _ON_TOP 247 <__norm_star_3> 248 <bare_phrase> 249 <phrase> 250 <phrase_line> 251
property 252 <property> 253
prose 254 <prose_only> 255
rate 256 <rate> 257
because 258 held 259 source 260 <reading_note> 261
agreement 262 <renews> 263
renumbers 264 <renumbers> 265
replaces 266 <replaces> 267
strikes 268 <strikes> 269
suspends 270 <suspends> 271
below 272 otherwise 273 <tier> 274
NAME 275

clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 never 277 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 287 <used_of> 172 <withheld> 288 <yes_no> 174
by 289
all 290 clause 76 first 78 FOLD 79 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 85 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <converted_value> 97 <excess_of> 98 <expr> 291 <fold> 100 <literal_amount> 101 <operand_value> 102 <path> 103 <room_of> 105 <simple_value> 107 <single_value> 108 <used_of> 109 <withheld> 110
against 292

$END -200 assumed 293
NAME 294

: 295
free 296 reserved 297 unsettled 298 void 299

$END -28
$END -27
REF 300 <refs> 301

NAME 302

duties 303
NAME 304 <names> 305
days 306
from 307 through 308 until 309 <__agreement_line_plus_0> 310 <runs_part> 311
zone 312

NAME 313

daily 314
least 315 most 316
$END -511 after -511 and -511 assumed -511 before -511 by -511 changed -511 : -511 , -511 converted -511 curable -511 decided -511 despite -511 for -511 from -511 instead -511 is -511 lapses -511 less -511 needs -511 once -511 or -511 parts -511 plus -511 } -511 ) -511 silence -511 since -511 STAYING -511 subject -511 survives -511 takes -511 through -511 times -511 to -511 unless -511 until -511 when -511 where -511 while -511 with -511 within -511 without -511 _AND_THE -511 _AT_MOST -511 _FOR_EACH -511 _IN_ANY -511 _IN_ONE -511 _IN_OVER -511 _IN_THE -511 _ON_TOP -511
count 317 re-open 318
$END -512 after -512 and -512 assumed -512 before -512 by -512 changed -512 : -512 , -512 converted -512 curable -512 decided -512 despite -512 for -512 from -512 has -512 in -512 instead -512 is -512 lapses -512 less -512 needs -512 not -512 once -512 or -512 parts -512 plus -512 } -512 ) -512 silence -512 since -512 STAYING -512 subject -512 survives -512 takes -512 through -512 times -512 to -512 unless -512 until -512 when -512 where -512 while -512 with -512 within -512 without -512 _AND_THE -512 _AT_MOST -512 _BY_PARTY -512 _FOR_EACH -512 _IN_ANY -512 _IN_ONE -512 _IN_OVER -512 _IN_THE -512 _ON_TOP -512
of 319
clause 76 first 78 FOLD 79 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 85 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <converted_value> 97 <excess_of> 98 <expr> 320 <fold> 100 <literal_amount> 101 <operand_value> 102 <path> 103 <room_of> 105 <simple_value> 107 <single_value> 108 <used_of> 109 <withheld> 110
$END -465 after -465 and -465 assumed -465 before -465 by -465 : -465 , -465 converted -465 curable -465 despite -465 from -465 instead -465 lapses -465 less -465 needs -465 once -465 or -465 parts -465 plus -465 ) -465 silence -465 STAYING -465 subject -465 survives -465 takes -465 through -465 times -465 to -465 unless -465 until -465 when -465 while -465 with -465 within -465 without -465 _AND_THE -465 _AT_MOST -465 _FOR_EACH -465 _IN_ANY -465 _IN_ONE -465 _IN_OVER -465 _ON_TOP -465
$END -509 after -509 and -509 assumed -509 before -509 by -509 changed -509 : -509 , -509 converted -509 curable -509 decided -509 despite -509 for -509 from -509 has -509 in -509 instead -509 is -509 lapses -509 less -509 needs -509 not -509 once -509 or -509 parts -509 plus -509 } -509 ) -509 silence -509 since -509 STAYING -509 subject -509 survives -509 takes -509 through -509 times -509 to -509 unless -509 until -509 when -509 where -509 while -509 with -509 within -509 without -509 _AND_THE -509 _AT_MOST -509 _BY_PARTY -509 _FOR_EACH -509 _IN_ANY -509 _IN_ONE -509 _IN_OVER -509 _IN_THE -509 _ON_TOP -509
$END -463 after -463 and -463 assumed -463 before -463 by -463 : -463 , -463 converted -463 curable -463 despite -463 from -463 instead -463 lapses -463 less -463 needs -463 once -463 or -463 parts -463 plus -463 ) -463 silence -463 STAYING -463 subject -463 survives -463 takes -463 through -463 times -463 to -463 unless -463 until -463 when -463 while -463 with -463 within -463 without -463 _AND_THE -463 _AT_MOST -463 _FOR_EACH -463 _IN_ANY -463 _IN_ONE -463 _IN_OVER -463 _ON_TOP -463
$END -510 after -510 and -510 assumed -510 before -510 by -510 changed -510 : -510 , -510 converted -510 curable -510 decided -510 despite -510 for -510 from -510 has -510 in -510 instead -510 is -510 lapses -510 less -510 needs -510 not -510 once -510 or -510 parts -510 plus -510 } -510 ) -510 silence -510 since -510 STAYING -510 subject -510 survives -510 takes -510 through -510 times -510 to -510 unless -510 until -510 when -510 where -510 while -510 with -510 within -510 without -510 _AND_THE -510 _AT_MOST -510 _BY_PARTY -510 _FOR_EACH -510 _IN_ANY -510 _IN_ONE -510 _IN_OVER -510 _IN_THE -510 _ON_TOP -510
$END -464 assumed -464 : -464 , -464 converted -464 less -464 of 321 plus -464 ) -464 times -464 to -464 _AND_THE -464 _IN_OVER -464
down 322 half 323 up 324 <way> 325
greater 326 lesser 327
of 328
STRING 329
of 330
of 331
of 332
of 333

$END -459 assumed -459 : -459 , -459 converted -459 less -459 plus -459 ) -459 times -459 to -459 _AND_THE -459 _IN_ANY -459 _IN_OVER -459
$END -166 assumed 334
$END -448 assumed -448 : -448 , -448 converted 335 less -448 plus -448 ) -448 times -448 to -448 _AND_THE -448 _IN_OVER -448
$END -461 assumed -461 : -461 , -461 converted -461 less -461 plus -461 ) -461 times -461 to -461 _AND_THE -461 _IN_ANY -461 _IN_OVER -461
$END -167 assumed -167
$END -452 assumed -452 : -452 , -452 converted -452 less -452 plus -452 ) -452 times -452 to -452 _AND_THE -452 _IN_OVER -452
$END -454 assumed -454 : -454 , -454 converted -454 less -454 plus -454 ) -454 times -454 to -454 _AND_THE -454 _IN_ANY -454 _IN_OVER -454
$END -444 assumed -444 : -444 , -444 less 336 plus 337 ) -444 times 338 to -444 _AND_THE -444 _IN_OVER -444 <__expr_star_11> 339 <operator> 340
$END -455 assumed -455 : -455 , -455 converted -455 less -455 plus -455 ) -455 times -455 to -455 _AND_THE -455 _IN_ANY -455 _IN_OVER -455
$END -177 assumed -177
$END -462 assumed -462 : -462 , -462 converted -462 less -462 plus -462 ) -462 times -462 to -462 _AND_THE -462 _IN_ANY -462 _IN_OVER -462
$END -178 assumed -178
$END -453 assumed -453 : -453 , -453 converted -453 less -453 plus -453 ) -453 times -453 to -453 _AND_THE -453 _IN_OVER -453
$END -450 assumed -450 : -450 , -450 converted -450 less -450 plus -450 ) -450 times -450 to -450 _AND_THE -450 _IN_OVER -450
$END -460 assumed -460 : -460 , -460 converted -460 less -460 plus -460 ) -460 times -460 to -460 _AND_THE -460 _IN_ANY -460 _IN_OVER -460
$END -466 after -466 and -466 assumed -466 before -466 by -466 : -466 , -466 converted -466 curable -466 despite -466 from -466 instead -466 lapses -466 less -466 needs -466 once -466 or -466 parts -466 plus -466 ) -466 silence -466 STAYING -466 subject -466 survives -466 takes -466 through -466 times -466 to -466 unless -466 until -466 when -466 while -466 with -466 within -466 without -466 _AND_THE -466 _AT_MOST -466 _FOR_EACH -466 _IN_ANY -466 _IN_ONE -466 _IN_OVER -466 _ON_TOP -466
STRING 341

STRING 342

: 343
: 344

NAME 345 <chosen_reading> 346

clause -306 first -306 FOLD -306 ( -306 NAME -306 no -306 not -306 PATH -306 yes -306 _AGREEMENT -306 _BALANCE -306 _EXCESS -306 _ROOM -306 _USED -306
changes 347
clause -307 first -307 FOLD -307 ( -307 NAME -307 no -307 not -307 PATH -307 yes -307 _AGREEMENT -307 _BALANCE -307 _EXCESS -307 _ROOM -307 _USED -307

clause 144 first 78 FOLD 79 ( 146 NAME 348 no 148 not 150 PATH 84 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 349 <counted> 160 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 169 <room_of> 171 <used_of> 172 <yes_no> 174
NAME 350

least 351 most 352
clause 76 first 78 NAME 82 PATH 84 <path> 353
not 354
addition 355
is 356 withheld 357
counts 358 does 359
last 360 payment 361
$END -216 assumed 362

clause 76 , 363 first 78 FOLD 79 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 85 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <converted_value> 97 <excess_of> 98 <expr> 364 <fold> 100 <literal_amount> 101 <operand_value> 102 <path> 103 <room_of> 105 <simple_value> 107 <single_value> 108 <used_of> 109 <withheld> 110
$END -241 assumed -241
is 365

off 366

NAME 367

$END -511 after -511 and -511 assumed -511 before -511 by -511 , -511 curable -511 despite -511 for -511 from -511 has -511 in -511 instead -511 is -511 lapses -511 needs -511 not -511 once -511 or -511 parts -511 REF 368 ) -511 silence -511 STAYING -511 subject -511 survives -511 takes -511 through -511 to -511 unless -511 until -511 when -511 while -511 with -511 within -511 without -511 _AT_MOST -511 _BY_PARTY -511 _FOR_EACH -511 _IN_ONE -511 _ON_TOP -511
$END -507 after -507 and -507 assumed -507 before -507 by -507 changed -507 : -507 , -507 converted -507 curable -507 decided -507 despite -507 from -507 instead -507 is -507 lapses -507 less -507 needs -507 once -507 or -507 parts -507 plus -507 } -507 ) -507 silence -507 STAYING -507 subject -507 survives -507 takes -507 through -507 times -507 to -507 unless -507 until -507 when -507 while -507 with -507 within -507 without -507 _AND_THE -507 _AT_MOST -507 _FOR_EACH -507 _IN_ANY -507 _IN_ONE -507 _IN_OVER -507 _ON_TOP -507
clause 144 first 78 FOLD 79 ( 146 NAME 82 no 148 not 150 PATH 84 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 369 <counted> 160 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 169 <room_of> 171 <used_of> 172 <yes_no> 174
$END -501 after -501 and -501 assumed -501 before -501 by -501 changed -501 , -501 curable -501 decided -501 despite -501 from -501 instead -501 lapses -501 needs -501 once -501 or -501 parts -501 } -501 ) -501 silence -501 STAYING -501 subject -501 survives -501 takes -501 through -501 to -501 unless -501 until -501 when -501 while -501 with -501 within -501 without -501 _AT_MOST -501 _FOR_EACH -501 _IN_ONE -501 _ON_TOP -501
$END -506 after -506 and -506 assumed -506 before -506 by -506 , -506 curable -506 despite -506 duty 370 from -506 instead -506 lapses -506 needs -506 once -506 or -506 parts -506 ) -506 silence -506 STAYING -506 subject -506 survives -506 takes -506 through -506 to -506 unless -506 until -506 when -506 while -506 with -506 within -506 without -506 _AT_MOST -506 _FOR_EACH -506 _IN_ONE -506 _ON_TOP -506
$END -503 after -503 and -503 assumed -503 before -503 by -503 changed -503 , -503 curable -503 decided -503 despite -503 from -503 instead -503 lapses -503 needs -503 once -503 or -503 parts -503 } -503 ) -503 silence -503 STAYING -503 subject -503 survives -503 takes -503 through -503 to -503 unless -503 until -503 when -503 while -503 with -503 within -503 without -503 _AT_MOST -503 _FOR_EACH -503 _IN_ONE -503 _ON_TOP -503
clause 144 first 78 FOLD 79 ( 146 NAME 82 no 148 not 150 PATH 84 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <counted> 160 <excess_of> 163 <fold> 164 <happened> 165 <operand> 371 <path> 169 <room_of> 171 <used_of> 172 <yes_no> 174
$END -499 after -499 and -499 assumed -499 before -499 by -499 changed -499 , -499 curable -499 decided -499 despite -499 from -499 instead -499 lapses -499 needs -499 once -499 or -499 parts -499 } -499 ) -499 silence -499 STAYING -499 subject -499 survives -499 takes -499 through -499 to -499 unless -499 until -499 when -499 while -499 with -499 within -499 without -499 _AT_MOST -499 _FOR_EACH -499 _IN_ONE -499 _ON_TOP -499
$END -500 after -500 and -500 assumed -500 before -500 by -500 changed -500 , -500 curable -500 decided -500 despite -500 from -500 instead -500 lapses -500 needs -500 once -500 or -500 parts -500 } -500 ) -500 silence -500 STAYING -500 subject -500 survives -500 takes -500 through -500 to -500 unless -500 until -500 when -500 while -500 with -500 within -500 without -500 _AT_MOST -500 _FOR_EACH -500 _IN_ONE -500 _ON_TOP -500
NAME 372
$END -502 after -502 and -502 assumed -502 before -502 by -502 changed -502 , -502 curable -502 decided -502 despite -502 from -502 instead -502 lapses -502 needs -502 once -502 or -502 parts -502 } -502 ) -502 silence -502 STAYING -502 subject -502 survives -502 takes -502 through -502 to -502 unless -502 until -502 when -502 while -502 with -502 within -502 without -502 _AT_MOST -502 _FOR_EACH -502 _IN_ONE -502 _ON_TOP -502
$END -505 after -505 and -505 assumed -505 before -505 by -505 changed -505 , -505 curable -505 decided -505 despite -505 from -505 instead -505 lapses -505 needs -505 once -505 or -505 parts -505 } -505 ) -505 silence -505 STAYING -505 subject -505 survives -505 takes -505 through -505 to -505 unless -505 until -505 when -505 while -505 with -505 within -505 without -505 _AT_MOST -505 _FOR_EACH -505 _IN_ONE -505 _ON_TOP -505
has 373
$END -316 after -316 and -316 assumed -316 before -316 by -316 , -316 curable -316 despite -316 from -316 instead -316 lapses -316 needs -316 once -316 or -316 parts -316 ) -316 silence -316 STAYING -316 subject -316 survives -316 takes -316 through -316 to -316 unless -316 until -316 when -316 while -316 with -316 within -316 without -316 _AT_MOST -316 _FOR_EACH -316 _IN_ONE -316 _ON_TOP -316
is -345
$END -85
is 374
$END -498 after -498 and -498 assumed -498 before -498 by -498 changed -498 , -498 curable -498 decided -498 despite -498 from -498 instead -498 lapses -498 needs -498 once -498 or -498 parts -498 } -498 ) -498 silence -498 STAYING -498 subject -498 survives -498 takes -498 through -498 to -498 unless -498 until -498 when -498 while -498 with -498 within -498 without -498 _AT_MOST -498 _FOR_EACH -498 _IN_ONE -498 _ON_TOP -498

is -347
is -344
$END -326 after -326 and -326 assumed -326 before -326 by -326 , -326 curable -326 despite -326 from -326 instead -326 lapses -326 needs -326 once -326 or -326 parts -326 ) -326 silence -326 STAYING -326 subject -326 survives -326 takes -326 through -326 to -326 unless -326 until -326 when -326 while -326 with -326 within -326 without -326 _AT_MOST -326 _FOR_EACH -326 _IN_ONE -326 _ON_TOP -326
$END -86
$END -76
$END -312 after -312 and 375 assumed -312 before -312 by -312 , -312 curable -312 despite -312 from -312 instead -312 lapses -312 needs -312 once -312 or 376 parts -312 ) -312 silence -312 STAYING -312 subject -312 survives -312 takes -312 through -312 to -312 unless -312 until -312 when -312 while -312 with -312 within -312 without -312 _AT_MOST -312 _FOR_EACH -312 _IN_ONE -312 _ON_TOP -312 <__condition_star_8> 377 <connective> 378
$END -319 after -319 and -319 assumed -319 before -319 by -319 , -319 curable -319 despite -319 for 379 from -319 has 380 in 381 instead -319 is 382 lapses -319 needs -319 not 383 once -319 or -319 parts -319 ) -319 silence -319 STAYING -319 subject -319 survives -319 takes -319 through -319 to -319 unless -319 until -319 when -319 while -319 with -319 within -319 without -319 _AT_MOST -319 _BY_PARTY 384 _FOR_EACH -319 _IN_ONE -319 _ON_TOP -319 <by_party> 385 <same> 386
$END -77
is -348
is -346
$END -504 after -504 and -504 assumed -504 before -504 by -504 changed -504 , -504 curable -504 decided -504 despite -504 from -504 instead -504 lapses -504 needs -504 once -504 or -504 parts -504 } -504 ) -504 silence -504 STAYING -504 subject -504 survives -504 takes -504 through -504 to -504 unless -504 until -504 when -504 while -504 with -504 within -504 without -504 _AT_MOST -504 _FOR_EACH -504 _IN_ONE -504 _ON_TOP -504
$END -318 after -318 and -318 assumed -318 before -318 by -318 , -318 curable -318 despite -318 from -318 instead -318 lapses -318 needs -318 once -318 or -318 parts -318 ) -318 silence -318 STAYING -318 subject -318 survives -318 takes -318 through -318 to -318 unless -318 until -318 when -318 while -318 with -318 within -318 without -318 _AT_MOST -318 _FOR_EACH -318 _IN_ONE -318 _ON_TOP -318
NAME 387

NAME 388 REF 389 <label> 390

NAME 391

$END -15

NAME 392

NAME 393
NAME 394
DATE 395
NAME 396
$END -51
DATE 397
NAME 398
STRING 399
REF 400

NAME 401


$END -79
REF 300 <refs> 402

STRING 403
clause 144 first 78 FOLD 79 ( 146 NAME 82 no 148 not 150 PATH 84 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 404 <counted> 160 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 169 <room_of> 171 <used_of> 172 <yes_no> 174
$END -65 assumed 201 while 202 <keeps_part> 405

$END -523 assumed -523 while -523
NAME 406

and 407 can -97 cannot -97 may -97 must -97 or 408 <__by_actors_star_1> 409 <__who_plus_4> 410

can 411 cannot 412 may 413 must 414 <modal> 415
of 416

is 417

NAME 418

NAME 419

clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 420 <used_of> 172 <withheld> 288 <yes_no> 174
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 421 <used_of> 172 <withheld> 288 <yes_no> 174
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 422 <used_of> 172 <withheld> 288 <yes_no> 174
by 423
everything 424 REF 300 <refs> 425
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 426 <used_of> 172 <withheld> 288 <yes_no> 174
of 427
at 428
consent 429
$END -282 after -282 assumed -282 before -282 by -282 curable -282 despite -282 from -282 in 430 instead -282 lapses -282 needs -282 once -282 parts -282 silence -282 STAYING -282 subject -282 survives -282 takes -282 through -282 to -282 unless -282 until -282 when -282 while -282 with -282 within -282 without -282 _AT_MOST -282 _FOR_EACH -282 _IN_ONE -282 _ON_TOP -282
lapse 431
means 432
is 433 stays 434
to 435
any 436 completion 437 expiry 438 termination 439 <ending> 440
effect 441
at 442 clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 443 <used_of> 172 <withheld> 288 <yes_no> 174
NAME 444
clause 144 first 78 FOLD 79 ( 146 NAME 82 no 148 not 150 PATH 84 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 445 <counted> 160 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 169 <room_of> 171 <used_of> 172 <yes_no> 174
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 446 <used_of> 172 <withheld> 288 <yes_no> 174
clause 144 first 78 FOLD 79 ( 146 NAME 82 no 148 not 150 PATH 84 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 447 <counted> 160 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 169 <room_of> 171 <used_of> 172 <yes_no> 174
clause 144 first 78 FOLD 79 ( 146 NAME 82 no 148 not 150 PATH 84 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 448 <counted> 160 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 169 <room_of> 171 <used_of> 172 <yes_no> 174
clause 144 first 78 FOLD 79 ( 146 NAME 82 no 148 not 150 PATH 84 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 449 <counted> 160 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 169 <room_of> 171 <used_of> 172 <yes_no> 174
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 450 <used_of> 172 <withheld> 288 <yes_no> 174
deadline 451
most 452
each 453
one 454
top 455
$END -251 after 219 before 220 by 221 curable 222 despite 223 from 224 instead 225 lapses 226 needs 227 once 228 parts 229 silence 230 STAYING 231 subject 232 survives 233 takes 234 through 235 to 236 unless 237 until 238 when 239 while 240 with 241 within 242 without 243 _AT_MOST 244 _FOR_EACH 245 _IN_ONE 246 _ON_TOP 247 <bare_phrase> 249 <phrase> 456
$END -253 after -253 assumed 457 before -253 by -253 curable -253 despite -253 from -253 instead -253 lapses -253 needs -253 once -253 parts -253 silence -253 STAYING -253 subject -253 survives -253 takes -253 through -253 to -253 unless -253 until -253 when -253 while -253 with -253 within -253 without -253 _AT_MOST -253 _FOR_EACH -253 _IN_ONE -253 _ON_TOP -253
$END -525 after -525 before -525 by -525 curable -525 despite -525 from -525 instead -525 lapses -525 needs -525 once -525 parts -525 silence -525 STAYING -525 subject -525 survives -525 takes -525 through -525 to -525 unless -525 until -525 when -525 while -525 with -525 within -525 without -525 _AT_MOST -525 _FOR_EACH -525 _IN_ONE -525 _ON_TOP -525

STRING 458

only 459

NAME 460

STRING 461
by 462
NAME 463

renews 464

REF 465

REF 300 <refs> 466

REF 300 <refs> 467

REF 300 <clocked> 468 <refs> 469

clause 76 first 78 FOLD 79 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 85 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <converted_value> 97 <excess_of> 98 <expr> 470 <fold> 100 <literal_amount> 101 <operand_value> 102 <path> 103 <room_of> 105 <simple_value> 107 <single_value> 108 <used_of> 109 <withheld> 110
: 471

: 472
$END -512 after -512 and -512 assumed -512 before -512 by -512 : -512 , -512 converted -512 curable -512 despite -512 for -512 from -512 has -512 in -512 instead -512 is -512 lapses -512 less -512 NAME 473 needs -512 not -512 once -512 or -512 parts -512 plus -512 ) -512 silence -512 STAYING -512 subject -512 survives -512 takes -512 through -512 times -512 to -512 unless -512 until -512 when -512 while -512 with -512 within -512 without -512 _AND_THE -512 _AT_MOST -512 _BY_PARTY -512 _FOR_EACH -512 _IN_ANY -512 _IN_ONE -512 _IN_OVER -512 _ON_TOP -512
$END -210 assumed -210
business 474 day 475 days 476 hour 477 hours 478 month 479 months 480 year 481 years 482 <unit> 483
business 484 deadline 485 earlier 486 end 487 later 488 start 489
$END -407 after -407 assumed -407 before -407 by -407 , -407 curable -407 despite -407 from -407 instead -407 lapses -407 needs -407 once -407 parts -407 ) -407 silence -407 STAYING -407 subject -407 survives -407 takes -407 through -407 to -407 unless -407 until -407 when -407 while -407 with -407 within -407 without -407 _AT_MOST -407 _FOR_EACH -407 _IN_ONE -407 _ON_TOP -407
$END -420 after -420 assumed -420 before -420 by -420 : -420 , -420 converted -420 curable -420 despite -420 from -420 instead -420 is -420 lapses -420 less -420 needs -420 once -420 parts -420 plus -420 ) -420 silence -420 STAYING -420 subject -420 survives -420 takes -420 through -420 times -420 to -420 unless -420 until -420 when -420 while -420 with -420 within -420 without -420 _AND_THE -420 _AT_MOST -420 _FOR_EACH -420 _IN_ANY -420 _IN_ONE -420 _IN_OVER -420 _ON_TOP -420
$END -424 after -424 assumed -424 before -424 by -424 : -424 , -424 converted -424 curable -424 despite -424 from -424 instead -424 is -424 lapses -424 less -424 needs -424 once -424 parts -424 plus -424 ) -424 silence -424 STAYING -424 subject -424 survives -424 takes -424 through -424 times -424 to -424 unless -424 until -424 when -424 while -424 with -424 within -424 without -424 _AND_THE -424 _AT_MOST -424 _FOR_EACH -424 _IN_ANY -424 _IN_ONE -424 _IN_OVER -424 _ON_TOP -424
after 490 before 491
$END -319 after -319 and -319 assumed -319 before -319 by -319 , -319 curable -319 despite -319 for 379 from -319 has 380 in 381 instead -319 is 382 lapses -319 needs -319 not 383 once -319 or -319 parts -319 ) -319 silence -319 STAYING -319 subject -319 survives -319 takes -319 through -319 to -319 unless -319 until -319 when -319 while -319 with -319 within -319 without -319 _AT_MOST -319 _BY_PARTY 384 _FOR_EACH -319 _IN_ONE -319 _ON_TOP -319 <by_party> 385 <same> 492
$END -425 after -425 assumed -425 before -425 by -425 : -425 , -425 converted -425 curable -425 despite -425 from -425 instead -425 is -425 lapses -425 less -425 needs -425 once -425 parts -425 plus -425 ) -425 silence -425 STAYING -425 subject -425 survives -425 takes -425 through -425 times -425 to -425 unless -425 until -425 when -425 while -425 with -425 within -425 without -425 _AND_THE -425 _AT_MOST -425 _FOR_EACH -425 _IN_ANY -425 _IN_ONE -425 _IN_OVER -425 _ON_TOP -425
$END -412 after -412 assumed -412 before -412 by -412 , -412 curable -412 despite -412 from -412 instead -412 lapses -412 needs -412 once -412 parts -412 ) -412 silence -412 STAYING -412 subject -412 survives -412 takes -412 through -412 to -412 unless -412 until -412 when -412 while -412 with -412 within -412 without -412 _AT_MOST -412 _FOR_EACH -412 _IN_ONE -412 _ON_TOP -412
$END -209 assumed -209
$END -421 after -421 assumed -421 before -421 by -421 : -421 , -421 converted -421 curable -421 despite -421 from -421 instead -421 is -421 lapses -421 less -421 needs -421 once -421 parts -421 plus -421 ) -421 silence -421 STAYING -421 subject -421 survives -421 takes -421 through -421 times -421 to -421 unless -421 until -421 when -421 while -421 with -421 within -421 without -421 _AND_THE -421 _AT_MOST -421 _FOR_EACH -421 _IN_ANY -421 _IN_ONE -421 _IN_OVER -421 _ON_TOP -421
clause 76 first 78 NAME 82 PATH 84 pay 493 _SHORTFALL 494 <path> 495
to 496
to 497
NAME 304 <names> 498
STRING 499
$END -26 by 500 <by_actors> 501
NAME 502 set 503 whole 504 yes/no 505 percent 506 <type> 507
$END -29
to 508
$END -32
$END -31
$END -518 after -518 assumed -518 before -518 by -518 , 509 curable -518 despite -518 for -518 from -518 instead -518 lapses -518 needs -518 once -518 parts -518 silence -518 STAYING -518 subject -518 survives -518 takes -518 through -518 to -518 unless -518 until -518 when -518 while -518 with -518 within -518 without -518 _AND_THE -518 _AT_MOST -518 _FOR_EACH -518 _IN_ONE -518 _ON_TOP -518 <__refs_star_16> 510
$END -61
STRING 511
end 512 survive 513
$END -516 assumed -516 at -516 , 514 oldest -516 ) -516 <__names_star_15> 515
$END -2
NAME 516
DATE 517
DATE 518
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 519 <used_of> 172 <withheld> 288 <yes_no> 174
$END -5 from 307 through 308 until 309 <runs_part> 520
$END -519 from -519 through -519 until -519
NAME 521 ZONE 522 <zone> 523
: 524
from 525
clause 76 first 78 FOLD 79 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 85 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <converted_value> 97 <excess_of> 98 <expr> 526 <fold> 100 <literal_amount> 101 <operand_value> 102 <path> 103 <room_of> 105 <simple_value> 107 <single_value> 108 <used_of> 109 <withheld> 110
clause 76 first 78 FOLD 527 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 528 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <cap> 529 <converted_cap> 530 <excess_of> 98 <literal_amount> 101 <operand_cap> 531 <path> 103 <room_of> 105 <simple_value> 532 <single_cap> 533 <used_of> 109 <withheld> 110
when 534
the 535
clause 76 first 78 NAME 82 PATH 84 <path> 536
) 537
clause 76 first 78 FOLD 79 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 85 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <converted_value> 97 <excess_of> 98 <fold> 100 <literal_amount> 101 <operand_value> 538 <path> 103 <room_of> 105 <simple_value> 107 <single_value> 108 <used_of> 109 <withheld> 110
to -196
even 539 up 540
to -197
to 541
of 542
of 543
clause 76 first 78 FOLD 79 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 85 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <converted_value> 97 <excess_of> 98 <expr> 544 <fold> 100 <literal_amount> 101 <operand_value> 102 <path> 103 <room_of> 105 <simple_value> 107 <single_value> 108 <used_of> 109 <withheld> 110
$END -508 after -508 and -508 assumed -508 before -508 by -508 changed -508 : -508 , -508 converted -508 curable -508 decided -508 despite -508 from -508 instead -508 is -508 lapses -508 less -508 needs -508 once -508 or -508 parts -508 plus -508 } -508 ) -508 silence -508 STAYING -508 subject -508 survives -508 takes -508 through -508 times -508 to -508 unless -508 until -508 when -508 while -508 with -508 within -508 without -508 _AND_THE -508 _AT_MOST -508 _FOR_EACH -508 _IN_ANY -508 _IN_ONE -508 _IN_OVER -508 _ON_TOP -508
NAME 545
NAME 546
NAME 547
NAME 548
STRING 549
at 550
clause -446 first -446 FOLD -446 ( -446 MONEY -446 NAME -446 NUMBER -446 PATH -446 PERCENT -446 the -446 withheld -446 _BALANCE -446 _EXCESS -446 _ROOM -446 _USED -446
clause -445 first -445 FOLD -445 ( -445 MONEY -445 NAME -445 NUMBER -445 PATH -445 PERCENT -445 the -445 withheld -445 _BALANCE -445 _EXCESS -445 _ROOM -445 _USED -445
clause -447 first -447 FOLD -447 ( -447 MONEY -447 NAME -447 NUMBER -447 PATH -447 PERCENT -447 the -447 withheld -447 _BALANCE -447 _EXCESS -447 _ROOM -447 _USED -447
$END -443 assumed -443 : -443 , -443 less 336 plus 337 ) -443 times 338 to -443 _AND_THE -443 _IN_OVER -443 <operator> 551
clause 76 first 78 FOLD 79 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 85 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <converted_value> 97 <excess_of> 98 <fold> 100 <literal_amount> 101 <operand_value> 552 <path> 103 <room_of> 105 <simple_value> 107 <single_value> 108 <used_of> 109 <withheld> 110
$END -161
$END -88
clause 76 first 78 FOLD 79 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 85 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <converted_value> 97 <excess_of> 98 <expr> 553 <fold> 100 <literal_amount> 101 <operand_value> 102 <path> 103 <room_of> 105 <simple_value> 107 <single_value> 108 <used_of> 109 <withheld> 110
clause 76 first 78 FOLD 79 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 85 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <converted_value> 97 <excess_of> 98 <expr> 554 <fold> 100 <literal_amount> 101 <operand_value> 102 <path> 103 <room_of> 105 <simple_value> 107 <single_value> 108 <used_of> 109 <withheld> 110
as 555
$END -309 , 556 <__chosen_readings_star_7> 557
nothing 558
$END -509 and -509 for -509 has -509 in -509 is -509 may 559 not -509 or -509 _BY_PARTY -509
$END -304
of 560
clause -242 , -242 first -242 FOLD -242 ( -242 MONEY -242 NAME -242 NUMBER -242 PATH -242 PERCENT -242 the -242 withheld -242 _BALANCE -242 _EXCESS -242 _ROOM -242 _USED -242
clause -243 , -243 first -243 FOLD -243 ( -243 MONEY -243 NAME -243 NUMBER -243 PATH -243 PERCENT -243 the -243 withheld -243 _BALANCE -243 _EXCESS -243 _ROOM -243 _USED -243
, 561 where 562 <moment> 563 <where> 564
count 565
to 566
a 567 made 568 paid 569
STRING 570
_IN_THE 571
not 572
part 573
counts 574 goes 575 is 576
STRING 577
by 578
_IN_OVER 579
completed 580
REF 300 <refs> 581
$END -75 of 582
for 379 is 583 of 584 <of_the> 585 <same> 586
) 587
is 588
$END -315 after -315 and -315 assumed -315 before -315 by -315 , -315 curable -315 despite -315 from -315 instead -315 lapses -315 needs -315 once -315 or -315 parts -315 ) -315 silence -315 STAYING -315 subject -315 survives -315 takes -315 through -315 to -315 unless -315 until -315 when -315 while -315 with -315 within -315 without -315 _AT_MOST -315 _FOR_EACH -315 _IN_ONE -315 _ON_TOP -315
: 589
ended 590 not 591
at 592 over 593 under 594 <more_or_less> 595
clause -313 first -313 FOLD -313 ( -313 NAME -313 no -313 not -313 PATH -313 yes -313 _AGREEMENT -313 _BALANCE -313 _EXCESS -313 _ROOM -313 _USED -313
clause -314 first -314 FOLD -314 ( -314 NAME -314 no -314 not -314 PATH -314 yes -314 _AGREEMENT -314 _BALANCE -314 _EXCESS -314 _ROOM -314 _USED -314
$END -311 after -311 and 375 assumed -311 before -311 by -311 , -311 curable -311 despite -311 from -311 instead -311 lapses -311 needs -311 once -311 or 376 parts -311 ) -311 silence -311 STAYING -311 subject -311 survives -311 takes -311 through -311 to -311 unless -311 until -311 when -311 while -311 with -311 within -311 without -311 _AT_MOST -311 _FOR_EACH -311 _IN_ONE -311 _ON_TOP -311 <connective> 596
clause 144 first 78 FOLD 79 ( 146 NAME 82 no 148 not 150 PATH 84 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <counted> 160 <excess_of> 163 <fold> 164 <happened> 165 <operand> 597 <path> 169 <room_of> 171 <used_of> 172 <yes_no> 174
the 598
failed 599 happened 600 not 601 rejected 602 set 603 upheld 604 <outcome> 605
{ 606
after 607 at 592 before 608 clause 76 DATE 145 first 78 MONEY 147 NAME 82 no 609 none 149 not 610 NUMBER 151 over 593 PATH 84 PERCENT 152 STRING 154 under 594 withheld 89 yes 155 <date> 161 <literal> 611 <more_or_less> 612 <ordering> 613 <path> 614 <value> 615 <withheld> 173 <yes_no> 616
in 617
NAME 618
for 379 has 619 <same> 620
has 621
$END -34 by 500 <by_actors> 622
STRING -158
STRING -159
STRING 623
: 624
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
$END -64 assumed 201 while 202 <__keeps_star_2> 625 <keeps_part> 205
$END -66 assumed -66 while -66
$END -67 assumed -67 while -67
$END -524 assumed -524 while -524
$END -14
NAME 626
NAME 627
can -96 cannot -96 may -96 must -96 or 628
and 629 together 630
adopt -102 amend -102 assign -102 defer -102 delegate -102 extend -102 keep -102 NAME -102 pay -102 release -102 resume -102 suspend -102 terminate -102 waive -102
adopt -103 amend -103 assign -103 defer -103 delegate -103 extend -103 keep -103 NAME -103 pay -103 release -103 resume -103 suspend -103 terminate -103 waive -103
adopt -99 amend -99 assign -99 defer -99 delegate -99 extend -99 keep -99 NAME -99 only 631 pay -99 release -99 resume -99 suspend -99 terminate -99 waive -99
adopt 632 amend 633 assign 634 defer 635 delegate 636 extend 637 keep 638 NAME 639 not 640 pay 641 release 642 resume 643 suspend 644 terminate 645 waive 646 <act> 647 <act_name> 648 <keep_true> 649
adopt 632 amend 633 assign 634 defer 635 delegate 636 extend 637 keep 650 NAME 639 pay 641 release 642 resume 643 suspend 644 terminate 645 waive 646 <act> 651 <act_name> 648
NAME 652
open 653
$END -87
: 654
$END -264 after -264 assumed -264 before -264 by -264 curable -264 despite -264 from -264 instead -264 lapses -264 needs -264 once -264 parts -264 silence -264 STAYING -264 subject -264 survives -264 takes -264 through -264 to -264 unless -264 until -264 when -264 while -264 with -264 within -264 without -264 _AT_MOST -264 _FOR_EACH -264 _IN_ONE -264 _ON_TOP -264
$END -262 after -262 assumed -262 before -262 by -262 curable -262 despite -262 from -262 instead -262 lapses -262 needs -262 once -262 parts -262 silence -262 STAYING -262 subject -262 survives -262 takes -262 through -262 to -262 unless -262 until -262 when -262 while -262 with -262 within -262 without -262 _AT_MOST -262 _FOR_EACH -262 _IN_ONE -262 _ON_TOP -262
$END -261 after -261 assumed -261 before -261 by -261 curable -261 despite -261 from -261 instead -261 lapses -261 needs -261 once -261 parts -261 silence -261 STAYING -261 subject -261 survives -261 takes -261 through -261 to -261 unless -261 until -261 when -261 while -261 with -261 within -261 without -261 _AT_MOST -261 _FOR_EACH -261 _IN_ONE -261 _ON_TOP -261
NAME 655 performance 656
else 657
$END -265 after -265 assumed -265 before -265 by -265 curable -265 despite -265 from -265 instead -265 lapses -265 needs -265 once -265 parts -265 silence -265 STAYING -265 subject -265 survives -265 takes -265 through -265 to -265 unless -265 until -265 when -265 while -265 with -265 within -265 without -265 _AT_MOST -265 _FOR_EACH -265 _IN_ONE -265 _ON_TOP -265
$END -257 after -257 assumed -257 before -257 by -257 curable -257 despite -257 from -257 instead -257 lapses -257 needs -257 once -257 parts -257 silence -257 STAYING -257 subject -257 survives -257 takes -257 through -257 to -257 unless -257 until -257 when -257 while -257 with -257 within -257 without -257 _AT_MOST -257 _FOR_EACH -257 _IN_ONE -257 _ON_TOP -257
REF 300 <refs> 658
its 659
of 660
each 661
after 662
NAME 663
released 664
liable 665
REF 300 <refs> 666
end 667
for -295 through -295 under -295
for -296 through -296 under -296
for -297 through -297 under -297
for 668 through 669 under 670 <survives_for> 671 <under_refs> 672
at 673 NUMBER 278 <duration> 674
least 675
$END -259 after -259 assumed -259 before -259 by -259 curable -259 despite -259 from -259 instead -259 lapses -259 needs -259 once -259 parts -259 silence -259 STAYING -259 subject -259 survives -259 takes -259 through -259 to -259 unless -259 until -259 when -259 while -259 with -259 within -259 without -259 _AT_MOST -259 _FOR_EACH -259 _IN_ONE -259 _ON_TOP -259
$END -268 after -268 assumed -268 before -268 by -268 curable -268 despite -268 from -268 instead -268 lapses -268 needs -268 once -268 parts -268 silence -268 STAYING -268 subject -268 survives -268 takes -268 through -268 to -268 unless -268 until -268 when -268 while -268 with -268 within -268 without -268 _AT_MOST -268 _FOR_EACH -268 _IN_ONE -268 _ON_TOP -268
$END -255 after -255 assumed -255 before -255 by -255 curable -255 despite -255 from -255 instead -255 lapses -255 needs -255 once -255 parts -255 silence -255 STAYING -255 subject -255 survives -255 takes -255 through -255 to -255 unless -255 until -255 when -255 while -255 with -255 within -255 without -255 _AT_MOST -255 _FOR_EACH -255 _IN_ONE -255 _ON_TOP -255
$END -258 after -258 assumed -258 before -258 by -258 curable -258 despite -258 from -258 instead -258 lapses -258 needs -258 once -258 parts -258 silence -258 STAYING -258 subject -258 survives -258 takes -258 through -258 to -258 unless -258 until -258 when -258 while -258 with -258 within -258 without -258 _AT_MOST -258 _FOR_EACH -258 _IN_ONE -258 _ON_TOP -258
$END -254 after -254 assumed -254 before -254 by -254 curable -254 despite -254 from -254 instead -254 lapses -254 needs -254 once -254 parts -254 silence -254 STAYING -254 subject -254 survives -254 takes -254 through -254 to -254 unless -254 until -254 when -254 while -254 with -254 within -254 without -254 _AT_MOST -254 _FOR_EACH -254 _IN_ONE -254 _ON_TOP -254
$END -256 after -256 assumed -256 before -256 by -256 curable -256 despite -256 from -256 instead -256 lapses -256 needs -256 once -256 parts -256 silence -256 STAYING -256 subject -256 survives -256 takes -256 through -256 to -256 unless -256 until -256 when -256 while -256 with -256 within -256 without -256 _AT_MOST -256 _FOR_EACH -256 _IN_ONE -256 _ON_TOP -256
$END -272 after -272 assumed -272 before -272 by -272 curable -272 despite -272 from -272 instead -272 lapses -272 needs -272 once -272 parts -272 silence -272 STAYING -272 subject -272 survives -272 takes -272 through -272 to -272 unless -272 until -272 when -272 while -272 with -272 within -272 without -272 _AT_MOST -272 _FOR_EACH -272 _IN_ONE -272 _ON_TOP -272
$END -263 after -263 assumed -263 before -263 by -263 curable -263 despite -263 from -263 instead -263 lapses -263 needs -263 once -263 parts -263 silence -263 STAYING -263 subject -263 survives -263 takes -263 through -263 to -263 unless -263 until -263 when -263 while -263 with -263 within -263 without -263 _AT_MOST -263 _FOR_EACH -263 _IN_ONE -263 _ON_TOP -263
STRING 676
NUMBER 677
breach 678 NAME 679
sum 680
of 681
$END -526 after -526 before -526 by -526 curable -526 despite -526 from -526 instead -526 lapses -526 needs -526 once -526 parts -526 silence -526 STAYING -526 subject -526 survives -526 takes -526 through -526 to -526 unless -526 until -526 when -526 while -526 with -526 within -526 without -526 _AT_MOST -526 _FOR_EACH -526 _IN_ONE -526 _ON_TOP -526
STRING 682
$END -302
STRING 683
: 684
$END -82
NAME 304 <names> 685
STRING 686
for 687
as 688
$END -62
$END -60
$END -153 after 219 before 220 by 221 curable 222 despite 223 from 224 instead 225 lapses 226 needs 227 once 228 parts 229 silence 230 STAYING 231 subject 232 survives 233 takes 234 through 235 to 236 unless 237 until 238 when 239 while 240 with 241 within 242 without 243 _AT_MOST 244 _FOR_EACH 245 _IN_ONE 246 _ON_TOP 247 <__norm_star_3> 689 <bare_phrase> 249 <phrase> 250
$END -144 after -144 before -144 by -144 curable -144 despite -144 from -144 instead -144 lapses -144 needs -144 once -144 parts -144 silence -144 STAYING -144 subject -144 survives -144 takes -144 through -144 to -144 unless -144 until -144 when -144 while -144 with -144 within -144 without -144 _AND_THE 690 _AT_MOST -144 _FOR_EACH -144 _IN_ONE -144 _ON_TOP -144
: 691
clause 76 first 78 FOLD 79 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 85 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <converted_value> 97 <excess_of> 98 <expr> 692 <fold> 100 <literal_amount> 101 <operand_value> 102 <path> 103 <room_of> 105 <simple_value> 107 <single_value> 108 <used_of> 109 <withheld> 110
NAME 693
$END -426 after -426 assumed -426 before -426 by -426 : -426 , -426 converted -426 curable -426 despite -426 from -426 instead -426 is -426 lapses -426 less -426 needs -426 once -426 parts -426 plus -426 ) -426 silence -426 STAYING -426 subject -426 survives -426 takes -426 through -426 times -426 to -426 unless -426 until -426 when -426 while -426 with -426 within -426 without -426 _AND_THE -426 _AT_MOST -426 _FOR_EACH -426 _IN_ANY -426 _IN_ONE -426 _IN_OVER -426 _ON_TOP -426
day 694 days 695
$END -435 after -435 ago -435 assumed -435 before -435 by -435 : -435 , -435 converted -435 curable -435 despite -435 from -435 instead -435 is -435 lapses -435 later -435 less -435 needs -435 once -435 parts -435 plus -435 ) -435 silence -435 STAYING -435 subject -435 survives -435 takes -435 through -435 times -435 to -435 unless -435 until -435 when -435 while -435 with -435 within -435 without -435 _AND_THE -435 _AT_MOST -435 _FOR_EACH -435 _IN_ONE -435 _IN_OVER -435 _ON_TOP -435
$END -436 after -436 ago -436 assumed -436 before -436 by -436 : -436 , -436 converted -436 curable -436 despite -436 from -436 instead -436 is -436 lapses -436 later -436 less -436 needs -436 once -436 parts -436 plus -436 ) -436 silence -436 STAYING -436 subject -436 survives -436 takes -436 through -436 times -436 to -436 unless -436 until -436 when -436 while -436 with -436 within -436 without -436 _AND_THE -436 _AT_MOST -436 _FOR_EACH -436 _IN_ONE -436 _IN_OVER -436 _ON_TOP -436
$END -433 after -433 ago -433 assumed -433 before -433 by -433 : -433 , -433 converted -433 curable -433 despite -433 from -433 instead -433 is -433 lapses -433 later -433 less -433 needs -433 once -433 parts -433 plus -433 ) -433 silence -433 STAYING -433 subject -433 survives -433 takes -433 through -433 times -433 to -433 unless -433 until -433 when -433 while -433 with -433 within -433 without -433 _AND_THE -433 _AT_MOST -433 _FOR_EACH -433 _IN_ONE -433 _IN_OVER -433 _ON_TOP -433
$END -434 after -434 ago -434 assumed -434 before -434 by -434 : -434 , -434 converted -434 curable -434 despite -434 from -434 instead -434 is -434 lapses -434 later -434 less -434 needs -434 once -434 parts -434 plus -434 ) -434 silence -434 STAYING -434 subject -434 survives -434 takes -434 through -434 times -434 to -434 unless -434 until -434 when -434 while -434 with -434 within -434 without -434 _AND_THE -434 _AT_MOST -434 _FOR_EACH -434 _IN_ONE -434 _IN_OVER -434 _ON_TOP -434
$END -439 after -439 ago -439 assumed -439 before -439 by -439 : -439 , -439 converted -439 curable -439 despite -439 from -439 instead -439 is -439 lapses -439 later -439 less -439 needs -439 once -439 parts -439 plus -439 ) -439 silence -439 STAYING -439 subject -439 survives -439 takes -439 through -439 times -439 to -439 unless -439 until -439 when -439 while -439 with -439 within -439 without -439 _AND_THE -439 _AT_MOST -439 _FOR_EACH -439 _IN_ONE -439 _IN_OVER -439 _ON_TOP -439
$END -440 after -440 ago -440 assumed -440 before -440 by -440 : -440 , -440 converted -440 curable -440 despite -440 from -440 instead -440 is -440 lapses -440 later -440 less -440 needs -440 once -440 parts -440 plus -440 ) -440 silence -440 STAYING -440 subject -440 survives -440 takes -440 through -440 times -440 to -440 unless -440 until -440 when -440 while -440 with -440 within -440 without -440 _AND_THE -440 _AT_MOST -440 _FOR_EACH -440 _IN_ONE -440 _IN_OVER -440 _ON_TOP -440
$END -441 after -441 ago -441 assumed -441 before -441 by -441 : -441 , -441 converted -441 curable -441 despite -441 from -441 instead -441 is -441 lapses -441 later -441 less -441 needs -441 once -441 parts -441 plus -441 ) -441 silence -441 STAYING -441 subject -441 survives -441 takes -441 through -441 times -441 to -441 unless -441 until -441 when -441 while -441 with -441 within -441 without -441 _AND_THE -441 _AT_MOST -441 _FOR_EACH -441 _IN_ONE -441 _IN_OVER -441 _ON_TOP -441
$END -442 after -442 ago -442 assumed -442 before -442 by -442 : -442 , -442 converted -442 curable -442 despite -442 from -442 instead -442 is -442 lapses -442 later -442 less -442 needs -442 once -442 parts -442 plus -442 ) -442 silence -442 STAYING -442 subject -442 survives -442 takes -442 through -442 times -442 to -442 unless -442 until -442 when -442 while -442 with -442 within -442 without -442 _AND_THE -442 _AT_MOST -442 _FOR_EACH -442 _IN_ONE -442 _IN_OVER -442 _ON_TOP -442
$END -432 after -432 ago -432 assumed -432 before -432 by -432 : -432 , -432 converted -432 curable -432 despite -432 from -432 instead -432 is -432 lapses -432 later -432 less -432 needs -432 once -432 parts -432 plus -432 ) -432 silence -432 STAYING -432 subject -432 survives -432 takes -432 through -432 times -432 to -432 unless -432 until -432 when -432 while -432 with -432 within -432 without -432 _AND_THE -432 _AT_MOST -432 _FOR_EACH -432 _IN_ONE -432 _IN_OVER -432 _ON_TOP -432
day 696
of 697
of 698
of 699
of 700
of 701
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 702 <used_of> 172 <withheld> 288 <yes_no> 174
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 703 <used_of> 172 <withheld> 288 <yes_no> 174
$END -427 after -427 assumed -427 before -427 by -427 , -427 curable -427 despite -427 from -427 has 621 instead -427 lapses -427 needs -427 once -427 parts -427 ) -427 silence -427 STAYING -427 subject -427 survives -427 takes -427 through -427 to -427 unless -427 until -427 when -427 while -427 with -427 within -427 without -427 _AT_MOST -427 _FOR_EACH -427 _IN_ONE -427 _ON_TOP -427
$END -202 assumed -202 of 704
of 705
$END -201 assumed -201
NAME 706
NAME 707
at 708 oldest 709 <chosen> 710
$END -199
NAME 711
$END -25
$END -24 changed -24 decided -24 starts -24
of 712
number 713
$END -17 changed -17 decided -17 starts -17
$END -22 changed -22 decided -22 from 714 starts -22
$END -16
NAME 715
REF 716
$END -517 after -517 assumed -517 before -517 by -517 , 717 curable -517 despite -517 for -517 from -517 instead -517 lapses -517 needs -517 once -517 parts -517 silence -517 STAYING -517 subject -517 survives -517 takes -517 through -517 to -517 unless -517 until -517 when -517 while -517 with -517 within -517 without -517 _AND_THE -517 _AT_MOST -517 _FOR_EACH -517 _IN_ONE -517 _ON_TOP -517
$END -1
$END -7
any 718
NAME 719
$END -515 assumed -515 at -515 , 720 oldest -515 ) -515
$END -4
$END -8 from -8 through -8 until -8
$END -10 from -10 through -10 until -10
$END -9 from -9 through -9 until -9
$END -520 from -520 through -520 until -520
$END -12
$END -11
$END -3
NAME 721
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 722 <used_of> 172 <withheld> 288 <yes_no> 174
$END -170 assumed -170
of 723
$END -464 assumed -464 , -464 converted -464 less -464 of 724 plus -464 times -464 _IN_ANY -464 _IN_OVER -464
$END -174 assumed -174 , 725 _IN_ANY 726 _IN_OVER 727 <over> 728 <shared_with> 729
$END -484 assumed -484 , -484 converted 730 less -484 plus -484 times -484 _IN_ANY -484 _IN_OVER -484
$END -483 assumed -483 , -483 less 336 plus 337 times 338 _IN_ANY -483 _IN_OVER -483 <__cap_star_13> 731 <operator> 732
$END -488 assumed -488 , -488 converted -488 less -488 plus -488 times -488 _IN_ANY -488 _IN_OVER -488
$END -486 assumed -486 , -486 converted -486 less -486 plus -486 times -486 _IN_ANY -486 _IN_OVER -486
known 733
NAME 734
$END -471 assumed -471 : -471 , -471 converted -471 is -471 less -471 plus -471 ) -471 since 735 times -471 to -471 where 562 _AND_THE -471 _IN_ANY 736 _IN_OVER -471 _IN_THE 737 <in_the> 738 <since_time> 739 <where> 740 <window> 741
$END -456 assumed -456 : -456 , -456 converted -456 less -456 plus -456 ) -456 times -456 to -456 _AND_THE -456 _IN_ANY -456 _IN_OVER -456
$END -449 assumed -449 : -449 , -449 less -449 plus -449 ) -449 times -449 to -449 _AND_THE -449 _IN_OVER -449
to -195
to -194
NUMBER 742
( 743
( 744
$END -169 assumed -169 , 745 _AND_THE 746 <each_tier> 747
$END -478 assumed -478 : -478 , -478 converted -478 is -478 less -478 plus -478 ) -478 times -478 to -478 _AND_THE -478 _IN_ANY -478 _IN_OVER -478
$END -480 assumed -480 : -480 , -480 converted -480 is -480 less -480 plus -480 ) -480 times -480 to -480 _AND_THE -480 _IN_ANY -480 _IN_OVER -480
$END -481 assumed -481 : -481 , -481 converted -481 is -481 less -481 plus -481 ) -481 times -481 to -481 _AND_THE -481 _IN_ANY -481 _IN_OVER -481
$END -479 assumed -479 : -479 , -479 converted -479 is -479 less -479 plus -479 ) -479 times -479 to -479 _AND_THE -479 _IN_ANY -479 _IN_OVER -479
$END -165
NAME 748
clause 76 first 78 FOLD 79 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 85 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <converted_value> 97 <excess_of> 98 <fold> 100 <literal_amount> 101 <operand_value> 749 <path> 103 <room_of> 105 <simple_value> 107 <single_value> 108 <used_of> 109 <withheld> 110
$END -541 assumed -541 : -541 , -541 less -541 plus -541 ) -541 times -541 to -541 _AND_THE -541 _IN_OVER -541
$END -249
$END -250
NAME 750
NAME 345 <chosen_reading> 751
$END -308 , 752
$END -305
NAME 753
NAME 754
at 755
( 756
$END -220 assumed -220 , 757 <share> 758
, 561 <moment> 759
what 760
REF 300 <refs> 761
breach 762
good 763
within 764 <after_the_test> 765
$END -231 assumed -231
the 766
carry 767
NAME 768
in 769 nowhere 770 _IN_OVER 771 _IN_THE 772
to 773
not 774
$END -215
NAME 775
all 776 each 777
$END -149 after 219 before 220 by 221 curable 222 despite 223 from 224 instead 225 lapses 226 needs 227 once 228 parts 229 silence 230 STAYING 231 subject 232 survives 233 takes 234 through 235 to 236 unless 237 until 238 when 239 while 240 with 241 within 242 without 243 _AT_MOST 244 _FOR_EACH 245 _IN_ONE 246 _ON_TOP 247 <__norm_star_3> 778 <bare_phrase> 249 <phrase> 250
$END -155 after 219 before 220 by 221 curable 222 despite 223 from 224 instead 225 lapses 226 needs 227 once 228 parts 229 silence 230 STAYING 231 subject 232 survives 233 takes 234 through 235 to 236 unless 237 until 238 when 239 while 240 with 241 within 242 without 243 _AT_MOST 244 _FOR_EACH 245 _IN_ONE 246 _ON_TOP 247 <__norm_star_3> 779 <bare_phrase> 249 <phrase> 250
NAME 780
breached 781 cut 782 fulfilled 783 not 784 open 785 overdue 786 settled 787 spent 788 suspended 789 uncured 790 <clause_state> 791
the 792
is 793
is 794 of 584 <of_the> 795
$END -317 after -317 and -317 assumed -317 before -317 by -317 , -317 curable -317 despite -317 from -317 instead -317 lapses -317 needs -317 once -317 or -317 parts -317 ) -317 silence -317 STAYING -317 subject -317 survives -317 takes -317 through -317 to -317 unless -317 until -317 when -317 while -317 with -317 within -317 without -317 _AT_MOST -317 _FOR_EACH -317 _IN_ONE -317 _ON_TOP -317
open 796
as 797 clause 144 DATE 145 first 78 FOLD 79 ( 146 MONEY 147 NAME 82 no 148 none 149 not 150 NUMBER 151 PATH 84 PERCENT 152 STRING 154 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 159 <counted> 160 <date> 161 <excess_of> 163 <fold> 164 <happened> 165 <literal> 166 <meaning> 798 <operand> 168 <path> 169 <room_of> 171 <used_of> 172 <withheld> 173 <yes_no> 174
$END -341 after -341 and -341 assumed -341 before -341 by -341 , -341 curable -341 despite -341 from -341 instead -341 lapses -341 needs -341 once -341 or -341 parts -341 ) -341 silence -341 STAYING -341 subject -341 survives -341 takes -341 through -341 to -341 unless -341 until -341 when -341 while -341 with -341 within -341 without -341 _AT_MOST -341 _BY_CAUSE 799 _FOR_EACH -341 _IN_ONE -341 _ON_TOP -341 <by_cause> 800
ended 801
least 802 most 803
clause -358 DATE -358 first -358 MONEY -358 NAME -358 no -358 none -358 NUMBER -358 PATH -358 PERCENT -358 STRING -358 withheld -358 yes -358
clause -359 DATE -359 first -359 MONEY -359 NAME -359 no -359 none -359 NUMBER -359 PATH -359 PERCENT -359 STRING -359 withheld -359 yes -359
MONEY 81 NAME 804 NUMBER 83 PERCENT 805 withheld 89 <bound> 806 <literal_amount> 807 <withheld> 110
clause 144 first 78 FOLD 79 ( 146 NAME 82 no 148 not 150 PATH 84 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <counted> 160 <excess_of> 163 <fold> 164 <happened> 165 <operand> 808 <path> 169 <room_of> 171 <used_of> 172 <yes_no> 174
$END -535 after -535 and -535 assumed -535 before -535 by -535 , -535 curable -535 despite -535 from -535 instead -535 lapses -535 needs -535 once -535 or -535 parts -535 ) -535 silence -535 STAYING -535 subject -535 survives -535 takes -535 through -535 to -535 unless -535 until -535 when -535 while -535 with -535 within -535 without -535 _AT_MOST -535 _FOR_EACH -535 _IN_ONE -535 _ON_TOP -535
same 809
to 810
$END -381 after -381 and -381 assumed -381 at 811 before -381 by -381 , -381 curable -381 despite -381 earlier 812 from -381 instead -381 lapses -381 needs -381 on 813 once -381 or -381 parts -381 ) -381 silence -381 since 814 STAYING -381 subject -381 survives -381 takes -381 through -381 to -381 unless -381 until -381 when -381 while -381 with -381 within -381 without -381 _AT_MOST -381 _FOR_EACH -381 _IN_ONE -381 _ON_TOP -381 <qualifier> 815
failed 599 happened 816 rejected 602 set 603 upheld 604 <outcome> 817
NAME -404
aside 818
NAME -403
NAME 819
clause 76 DATE 145 first 78 MONEY 147 NAME 82 no 820 none 149 NUMBER 151 PATH 84 PERCENT 152 STRING 154 withheld 89 yes 155 <date> 161 <literal> 611 <path> 614 <value> 821 <values> 822 <withheld> 173 <yes_no> 616
clause -353 DATE -353 first -353 MONEY -353 NAME -353 no -353 none -353 NUMBER -353 PATH -353 PERCENT -353 STRING -353 withheld -353 yes -353
clause -351 DATE -351 first -351 MONEY -351 NAME -351 no -351 none -351 NUMBER -351 PATH -351 PERCENT -351 STRING -351 withheld -351 yes -351
$END -506 after -506 and -506 assumed -506 before -506 by -506 , -506 curable -506 despite -506 earlier 823 from -506 instead -506 lapses -506 later 824 needs -506 once -506 or -506 parts -506 ) -506 silence -506 STAYING -506 subject -506 survives -506 takes -506 through -506 to -506 unless -506 until -506 when -506 while -506 with -506 within -506 without -506 _AT_MOST -506 _FOR_EACH -506 _IN_ONE -506 _ON_TOP -506
clause 76 DATE 145 first 78 MONEY 147 NAME 82 no 820 none 149 NUMBER 151 PATH 84 PERCENT 152 STRING 154 withheld 89 yes 155 <date> 161 <literal> 611 <path> 614 <value> 825 <withheld> 173 <yes_no> 616
$END -497 after -497 and -497 assumed -497 before -497 by -497 changed -497 , -497 curable -497 decided -497 despite -497 from -497 instead -497 lapses -497 needs -497 once -497 or -497 parts -497 } -497 ) -497 silence -497 STAYING -497 subject -497 survives -497 takes -497 through -497 to -497 unless -497 until -497 when -497 while -497 with -497 within -497 without -497 _AT_MOST -497 _FOR_EACH -497 _IN_ONE -497 _ON_TOP -497
clause -355 DATE -355 first -355 MONEY -355 NAME -355 no -355 none -355 NUMBER -355 PATH -355 PERCENT -355 STRING -355 withheld -355 yes -355
clause 76 DATE 145 first 78 MONEY 147 NAME 82 no 820 none 149 NUMBER 151 PATH 84 PERCENT 152 STRING 154 withheld 89 yes 155 <date> 161 <literal> 611 <path> 614 <value> 826 <withheld> 173 <yes_no> 616
$END -495 after -495 and -495 assumed -495 before -495 by -495 changed -495 , -495 curable -495 decided -495 despite -495 from -495 instead -495 lapses -495 needs -495 once -495 or -495 parts -495 } -495 ) -495 silence -495 STAYING -495 subject -495 survives -495 takes -495 through -495 to -495 unless -495 until -495 when -495 while -495 with -495 within -495 without -495 _AT_MOST -495 _FOR_EACH -495 _IN_ONE -495 _ON_TOP -495
$END -320 after -320 and -320 assumed -320 before -320 by -320 , -320 curable -320 despite -320 from -320 instead -320 lapses -320 needs -320 once -320 or -320 parts -320 ) -320 silence -320 STAYING -320 subject -320 survives -320 takes -320 through -320 to -320 unless -320 until -320 when -320 while -320 with -320 within -320 without -320 _AT_MOST -320 _FOR_EACH -320 _IN_ONE -320 _ON_TOP -320
$END -496 after -496 and -496 assumed -496 before -496 by -496 changed -496 , -496 curable -496 decided -496 despite -496 from -496 instead -496 lapses -496 needs -496 once -496 or -496 parts -496 } -496 ) -496 silence -496 STAYING -496 subject -496 survives -496 takes -496 through -496 to -496 unless -496 until -496 when -496 while -496 with -496 within -496 without -496 _AT_MOST -496 _FOR_EACH -496 _IN_ONE -496 _ON_TOP -496
{ 827
for -390 has -390
happened 828 not 829
has 830
happened 831 not 832
$END -33
$END -157 after 219 before 220 by 221 curable 222 despite 223 from 224 instead 225 lapses 226 needs 227 once 228 parts 229 silence 230 STAYING 231 subject 232 survives 233 takes 234 through 235 to 236 unless 237 until 238 when 239 while 240 with 241 within 242 without 243 _AT_MOST 244 _FOR_EACH 245 _IN_ONE 246 _ON_TOP 247 <__except_star_6> 833 <bare_phrase> 249 <gate> 834 <phrase> 835
NAME 502 set 503 whole 504 yes/no 505 percent 506 <type> 836
$END -63 assumed 201 while 202 <keeps_part> 405
and -527 together -527
$END -521 can -521 cannot -521 may -521 must -521 or -521
NAME 837
NAME 838
can -98 cannot -98 may -98 must -98
adopt -100 amend -100 assign -100 defer -100 delegate -100 extend -100 keep -100 NAME -100 pay -100 release -100 resume -100 suspend -100 terminate -100 waive -100
$END -140 after -140 before -140 by -140 curable -140 despite -140 from -140 instead -140 lapses -140 NAME 839 needs -140 once -140 or -140 parts -140 silence -140 STAYING -140 subject -140 survives -140 takes -140 through -140 to -140 unless -140 until -140 when -140 while -140 with -140 within -140 without -140 _AT_MOST -140 _FOR_EACH -140 _IN_ONE -140 _ON_TOP -140
$END -141 after -141 agreement 840 before -141 by -141 curable -141 despite -141 from -141 instead -141 lapses -141 needs -141 once -141 or -141 parts -141 REF 300 silence -141 STAYING -141 subject -141 survives -141 takes -141 through -141 to -141 unless -141 until -141 when -141 while -141 with -141 within -141 without -141 _AT_MOST -141 _FOR_EACH -141 _IN_ONE -141 _ON_TOP -141 <refs> 841
$END -138 after -138 agreement 842 before -138 by -138 curable -138 despite -138 from -138 instead -138 lapses -138 needs -138 once -138 or -138 parts -138 REF 300 silence -138 STAYING -138 subject -138 survives -138 takes -138 through -138 to -138 unless -138 until -138 when -138 while -138 with -138 within -138 without -138 _AT_MOST -138 _FOR_EACH -138 _IN_ONE -138 _ON_TOP -138 <refs> 843
$END -142 after -142 before -142 by -142 curable -142 despite -142 from -142 instead -142 lapses -142 needs -142 once -142 or -142 parts -142 REF 844 silence -142 STAYING -142 subject -142 survives -142 takes -142 through -142 to -142 unless -142 until -142 when -142 while -142 with -142 within -142 without -142 _AT_MOST -142 _FOR_EACH -142 _IN_ONE -142 _ON_TOP -142
$END -139 after -139 before -139 by -139 curable -139 despite -139 from -139 instead -139 lapses -139 needs -139 once -139 or -139 parts -139 REF 300 silence -139 STAYING -139 subject -139 survives -139 takes -139 through -139 to -139 unless -139 until -139 when -139 while -139 with -139 within -139 without -139 _AT_MOST -139 _FOR_EACH -139 _IN_ONE -139 _ON_TOP -139 <refs> 845
$END -137 after -137 before -137 by -137 curable -137 despite -137 from -137 instead -137 lapses -137 needs -137 once -137 or -137 parts -137 REF 300 silence -137 STAYING -137 subject -137 survives -137 takes -137 through -137 to -137 unless -137 until -137 when -137 while -137 with -137 within -137 without -137 _AT_MOST -137 _FOR_EACH -137 _IN_ONE -137 _ON_TOP -137 <refs> 846
$END -131 after -131 before -131 by -131 clause 144 curable -131 despite -131 first 78 FOLD 79 from -131 instead -131 lapses -131 ( 146 NAME 82 needs -131 no 148 not 150 once -131 or -131 parts -131 PATH 84 silence -131 STAYING -131 subject -131 survives -131 takes -131 through -131 to -131 unless -131 until -131 when -131 while -131 with -131 within -131 without -131 yes 155 _AGREEMENT 156 _AT_MOST -131 _BALANCE 90 _EXCESS 91 _FOR_EACH -131 _IN_ONE -131 _ON_TOP -131 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 847 <counted> 160 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 169 <room_of> 171 <used_of> 172 <yes_no> 174
$END -129 after -129 before -129 by -129 curable -129 despite -129 from -129 instead -129 lapses -129 needs -129 once -129 or -129 parts -129 silence -129 STAYING -129 subject -129 survives -129 takes -129 through -129 to -129 unless -129 until -129 when -129 while -129 with -129 within -129 without -129 _AT_MOST -129 _FOR_EACH -129 _IN_ONE -129 _ON_TOP -129
adopt -101 amend -101 assign -101 defer -101 delegate -101 extend -101 keep -101 NAME -101 pay -101 release -101 resume -101 suspend -101 terminate -101 waive -101
$END -130 after -130 before -130 by -130 clause 76 curable -130 despite -130 first 78 from -130 instead -130 lapses -130 ( 848 MONEY 849 NAME 82 needs -130 once -130 or -130 parts -130 PATH 84 silence -130 STAYING -130 subject -130 survives -130 takes -130 through -130 to -130 unless -130 until -130 when -130 while -130 with -130 within -130 without -130 _AT_MOST -130 _FOR_EACH -130 _IN_ONE -130 _ON_TOP -130 <path> 850
$END -136 after -136 before -136 by -136 curable -136 despite -136 from -136 instead -136 lapses -136 needs -136 once -136 or -136 parts -136 REF 300 silence -136 STAYING -136 subject -136 survives -136 takes -136 through -136 to -136 unless -136 until -136 when -136 while -136 with -136 within -136 without -136 _AT_MOST -136 _FOR_EACH -136 _IN_ONE -136 _ON_TOP -136 <refs> 851
$END -133 after -133 before -133 by -133 curable -133 despite -133 from -133 instead -133 lapses -133 needs -133 once -133 or -133 parts -133 REF 300 silence -133 STAYING -133 subject -133 survives -133 takes -133 through -133 to -133 unless -133 until -133 when -133 while -133 with -133 within -133 without -133 _AT_MOST -133 _FOR_EACH -133 _IN_ONE -133 _ON_TOP -133 <refs> 852
$END -132 after -132 before -132 by -132 curable -132 despite -132 from -132 instead -132 lapses -132 needs -132 once -132 or -132 parts -132 REF 300 silence -132 STAYING -132 subject -132 survives -132 takes -132 through -132 to -132 unless -132 until -132 when -132 while -132 with -132 within -132 without -132 _AT_MOST -132 _FOR_EACH -132 _IN_ONE -132 _ON_TOP -132 <clocked> 853 <refs> 469
$END -134 after -134 agreement 854 before -134 by -134 curable -134 despite -134 from -134 instead -134 lapses -134 needs -134 once -134 or -134 parts -134 REF 300 silence -134 STAYING -134 subject -134 survives -134 takes -134 through -134 to -134 unless -134 until -134 when -134 while -134 with -134 within -134 without -134 _AT_MOST -134 _FOR_EACH -134 _IN_ONE -134 _ON_TOP -134 <refs> 855
$END -135 after -135 before -135 by -135 curable -135 despite -135 from -135 instead -135 lapses -135 needs -135 once -135 or -135 parts -135 REF 300 silence -135 STAYING -135 subject -135 survives -135 takes -135 through -135 to -135 unless -135 until -135 when -135 while -135 with -135 within -135 without -135 _AT_MOST -135 _FOR_EACH -135 _IN_ONE -135 _ON_TOP -135 <refs> 856
$END -93 after 219 before 220 by 221 curable 222 despite 223 from 224 instead 225 lapses 226 needs 227 once 228 parts 229 silence 230 STAYING 231 subject 232 survives 233 takes 234 through 235 to 236 unless 237 until 238 when 239 while 240 with 241 within 242 without 243 _AT_MOST 244 _FOR_EACH 245 _IN_ONE 246 _ON_TOP 247 <__norm_star_3> 857 <bare_phrase> 249 <phrase> 250
$END -104 after -104 before -104 by -104 curable -104 despite -104 from -104 instead -104 lapses -104 needs -104 once -104 or 858 parts -104 silence -104 STAYING -104 subject -104 survives -104 takes -104 through -104 to -104 unless -104 until -104 when -104 while -104 with -104 within -104 without -104 _AT_MOST -104 _FOR_EACH -104 _IN_ONE -104 _ON_TOP -104 <__act_plus_5> 859
$END -95 after 219 before 220 by 221 curable 222 despite 223 from 224 instead 225 lapses 226 needs 227 once 228 parts 229 silence 230 STAYING 231 subject 232 survives 233 takes 234 through 235 to 236 unless 237 until 238 when 239 while 240 with 241 within 242 without 243 _AT_MOST 244 _FOR_EACH 245 _IN_ONE 246 _ON_TOP 247 <__norm_star_3> 860 <bare_phrase> 249 <phrase> 250
$END -131 after -131 before -131 by -131 curable -131 despite -131 from -131 instead -131 lapses -131 needs -131 once -131 or -131 parts -131 silence -131 STAYING -131 subject -131 survives -131 takes -131 through -131 to -131 unless -131 until -131 when -131 while -131 with -131 within -131 without -131 _AT_MOST -131 _FOR_EACH -131 _IN_ONE -131 _ON_TOP -131
$END -91 after 219 before 220 by 221 curable 222 despite 223 from 224 instead 225 lapses 226 needs 227 once 228 parts 229 silence 230 STAYING 231 subject 232 survives 233 takes 234 through 235 to 236 unless 237 until 238 when 239 while 240 with 241 within 242 without 243 _AT_MOST 244 _FOR_EACH 245 _IN_ONE 246 _ON_TOP 247 <__norm_star_3> 861 <bare_phrase> 249 <phrase> 250
: 862
is 863
NUMBER 278 <duration> 864
within 865
within 866
$END -266 after -266 assumed -266 before -266 by -266 curable -266 despite -266 from -266 instead -266 lapses -266 needs -266 once -266 parts -266 silence -266 STAYING -266 subject -266 survives -266 takes -266 through -266 to -266 unless -266 until -266 when -266 while -266 with -266 within -266 without -266 _AT_MOST -266 _FOR_EACH -266 _IN_ONE -266 _ON_TOP -266
$END -278 after -278 assumed -278 before -278 by -278 curable -278 despite -278 from -278 instead -278 lapses -278 needs -278 once -278 parts -278 silence -278 STAYING -278 subject -278 survives -278 takes -278 through -278 to -278 unless -278 until -278 when -278 while -278 with -278 within -278 without -278 _AT_MOST -278 _FOR_EACH -278 _IN_ONE -278 _ON_TOP -278
deadline 867
NAME 868
NAME 869
NUMBER 278 <duration> 870
$END -289 after -289 assumed -289 before -289 by -289 curable -289 despite -289 from -289 instead -289 lapses -289 needs -289 once -289 parts -289 silence -289 STAYING -289 subject -289 survives -289 takes -289 through -289 to -289 unless -289 until -289 when -289 while -289 with -289 within -289 without -289 _AT_MOST -289 _FOR_EACH -289 _IN_ONE -289 _ON_TOP -289
$END -287 after -287 assumed -287 before -287 by -287 curable -287 despite -287 from -287 instead -287 lapses -287 needs -287 once -287 parts -287 silence -287 STAYING -287 subject -287 survives -287 takes -287 through -287 to -287 unless -287 until -287 when -287 while -287 with -287 within -287 without -287 _AT_MOST -287 _FOR_EACH -287 _IN_ONE -287 _ON_TOP -287
$END -286 after -286 assumed -286 before -286 by -286 curable -286 despite -286 from -286 instead -286 lapses -286 needs -286 once -286 parts -286 silence -286 STAYING -286 subject -286 survives -286 takes -286 through -286 to -286 unless -286 until -286 when -286 while -286 with -286 within -286 without -286 _AT_MOST -286 _FOR_EACH -286 _IN_ONE -286 _ON_TOP -286
$END -267 after -267 assumed -267 before -267 by -267 curable -267 despite -267 from -267 instead -267 lapses -267 needs -267 once -267 parts -267 silence -267 STAYING -267 subject -267 survives -267 takes -267 through -267 to -267 unless -267 until -267 when -267 while -267 with -267 within -267 without -267 _AT_MOST -267 _FOR_EACH -267 _IN_ONE -267 _ON_TOP -267
for -294 through -294 under -294
good 871 NUMBER 278 <duration> 872
DATE 873
REF 300 <refs> 874
$END -281 after -281 assumed -281 before -281 by -281 curable -281 despite -281 from -281 instead -281 lapses -281 needs -281 once -281 parts -281 silence -281 STAYING -281 subject -281 survives -281 takes -281 through -281 to -281 unless -281 until -281 when -281 while -281 with -281 within -281 without -281 _AT_MOST -281 _FOR_EACH -281 _IN_ONE -281 _ON_TOP -281
for 668 through 669 <survives_for> 875
once 876
after 877 later 878
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 879 <used_of> 172 <withheld> 288 <yes_no> 174
$END -273 after -273 assumed -273 before -273 by -273 curable -273 despite -273 from -273 instead -273 lapses -273 needs -273 once -273 parts -273 silence -273 STAYING -273 subject -273 survives -273 takes -273 through -273 to -273 unless -273 until -273 when -273 while -273 with -273 within -273 without -273 _AT_MOST -273 _FOR_EACH -273 _IN_ONE -273 _ON_TOP -273
times 880
$END -270 after -270 assumed -270 before -270 by -270 curable -270 despite -270 from -270 instead -270 lapses -270 needs -270 of 881 once -270 parts -270 silence -270 STAYING -270 subject -270 survives -270 takes -270 through -270 to -270 unless -270 until -270 when -270 while -270 with -270 within -270 without -270 _AT_MOST -270 _FOR_EACH -270 _IN_ONE -270 _ON_TOP -270
$END -269 after -269 assumed -269 before -269 by -269 curable -269 despite -269 from -269 instead -269 lapses -269 needs -269 once -269 parts -269 silence -269 STAYING -269 subject -269 survives -269 takes -269 through -269 to -269 unless -269 until -269 when -269 while -269 with -269 within -269 without -269 _AT_MOST -269 _FOR_EACH -269 _IN_ONE -269 _ON_TOP -269
$END -293 after -293 assumed -293 before -293 by -293 curable -293 despite -293 from -293 instead -293 lapses -293 needs -293 once -293 parts -293 silence -293 STAYING -293 subject -293 survives -293 takes -293 through -293 to -293 unless -293 until -293 when -293 while -293 with -293 within -293 without -293 _AT_MOST -293 _FOR_EACH -293 _IN_ONE -293 _ON_TOP -293
REF 300 <refs> 882
$END -252 after -252 before -252 by -252 curable -252 despite -252 from -252 instead -252 lapses -252 needs -252 once -252 parts -252 silence -252 STAYING -252 subject -252 survives -252 takes -252 through -252 to -252 unless -252 until -252 when -252 while -252 with -252 within -252 without -252 _AT_MOST -252 _FOR_EACH -252 _IN_ONE -252 _ON_TOP -252
$END -89
NAME 883
$END -83
$END -84
NUMBER 278 <duration> 884
REF 885
$END -152 after 219 before 220 by 221 curable 222 despite 223 from 224 instead 225 lapses 226 needs 227 once 228 parts 229 silence 230 STAYING 231 subject 232 survives 233 takes 234 through 235 to 236 unless 237 until 238 when 239 while 240 with 241 within 242 without 243 _AT_MOST 244 _FOR_EACH 245 _IN_ONE 246 _ON_TOP 247 <bare_phrase> 249 <phrase> 456
the 886 <clock> 887
clause 76 first 78 FOLD 79 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 85 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <converted_value> 97 <excess_of> 98 <expr> 888 <fold> 100 <literal_amount> 101 <operand_value> 102 <path> 103 <room_of> 105 <simple_value> 107 <single_value> 108 <used_of> 109 <withheld> 110
$END -183
$END -198
$END -437 after -437 ago -437 assumed -437 before -437 by -437 : -437 , -437 converted -437 curable -437 despite -437 from -437 instead -437 is -437 lapses -437 later -437 less -437 needs -437 once -437 parts -437 plus -437 ) -437 silence -437 STAYING -437 subject -437 survives -437 takes -437 through -437 times -437 to -437 unless -437 until -437 when -437 while -437 with -437 within -437 without -437 _AND_THE -437 _AT_MOST -437 _FOR_EACH -437 _IN_ONE -437 _IN_OVER -437 _ON_TOP -437
$END -438 after -438 ago -438 assumed -438 before -438 by -438 : -438 , -438 converted -438 curable -438 despite -438 from -438 instead -438 is -438 lapses -438 later -438 less -438 needs -438 once -438 parts -438 plus -438 ) -438 silence -438 STAYING -438 subject -438 survives -438 takes -438 through -438 times -438 to -438 unless -438 until -438 when -438 while -438 with -438 within -438 without -438 _AND_THE -438 _AT_MOST -438 _FOR_EACH -438 _IN_ONE -438 _IN_OVER -438 _ON_TOP -438
on 889
REF 890
( 891
the 892
( 893
the 894
$END -408 after -408 assumed -408 before -408 by -408 , -408 curable -408 despite -408 from -408 instead -408 lapses -408 needs -408 once -408 parts -408 ) -408 silence -408 STAYING -408 subject -408 survives -408 takes -408 through -408 to -408 unless -408 until -408 when -408 while -408 with -408 within -408 without -408 _AT_MOST -408 _FOR_EACH -408 _IN_ONE -408 _ON_TOP -408
$END -409 after -409 assumed -409 before -409 by -409 , -409 curable -409 despite -409 from -409 instead -409 lapses -409 needs -409 once -409 parts -409 ) -409 silence -409 STAYING -409 subject -409 survives -409 takes -409 through -409 to -409 unless -409 until -409 when -409 while -409 with -409 within -409 without -409 _AT_MOST -409 _FOR_EACH -409 _IN_ONE -409 _ON_TOP -409
REF 895
REF 896
when 897
, 898 when 899 <rest_to> 900
the 901
first 902
$END -208 assumed -208
$END -36 or 408 <__by_actors_star_1> 903
NAME 904
$END -19 changed -19 decided -19 from 905 starts -19
PERCENT 906
$END -30
$END -551 after -551 assumed -551 before -551 by -551 , -551 curable -551 despite -551 for -551 from -551 instead -551 lapses -551 needs -551 once -551 parts -551 silence -551 STAYING -551 subject -551 survives -551 takes -551 through -551 to -551 unless -551 until -551 when -551 while -551 with -551 within -551 without -551 _AND_THE -551 _AT_MOST -551 _FOR_EACH -551 _IN_ONE -551 _ON_TOP -551
REF 907
end 908
$END -549 assumed -549 at -549 , -549 oldest -549 ) -549
NAME 909
$END -163 _FOR_EACH 910 <for_each_one> 911
$END -176 assumed -176 through 912 until 913 <accrues_to> 914
clause 76 first 78 NAME 82 PATH 84 <path> 915
clause 76 first 78 FOLD 527 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 528 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <converted_cap> 530 <excess_of> 98 <literal_amount> 101 <operand_cap> 916 <path> 103 <room_of> 105 <simple_value> 532 <single_cap> 533 <used_of> 109 <withheld> 110
shared 917
any 918
all 919 each 920
$END -172 assumed -172 , 725 <shared_with> 921
$END -173 assumed -173
at 922
$END -482 assumed -482 , -482 less 336 plus 337 times 338 _IN_ANY -482 _IN_OVER -482 <operator> 923
clause 76 first 78 FOLD 527 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 528 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <converted_cap> 530 <excess_of> 98 <literal_amount> 101 <operand_cap> 924 <path> 103 <room_of> 105 <simple_value> 532 <single_cap> 533 <used_of> 109 <withheld> 110
$END -192 assumed -192
$END -191 assumed -191
clause 76 DATE 145 first 276 ( 925 NAME 82 NUMBER 278 PATH 84 the 926 withheld 89 <date> 281 <deadline_of> 282 <duration> 927 <instant> 928 <path> 929 <period_edge> 285 <plain_time> 930 <withheld> 288
any 931
the 932
$END -473 assumed -473 : -473 , -473 converted -473 is -473 less -473 plus -473 ) -473 times -473 to -473 _AND_THE -473 _IN_OVER -473
$END -475 assumed -475 : -475 , -475 converted -475 is -475 less -475 plus -475 ) -475 times -475 to -475 _AND_THE -475 _IN_OVER -475
$END -469 assumed -469 : -469 , -469 converted -469 is -469 less -469 plus -469 ) -469 since 735 times -469 to -469 _AND_THE -469 _IN_ANY 736 _IN_OVER -469 _IN_THE 737 <in_the> 738 <since_time> 739 <window> 933
$END -470 assumed -470 : -470 , -470 converted -470 is -470 less -470 plus -470 ) -470 times -470 to -470 _AND_THE -470 _IN_OVER -470
$END -193 assumed -193
clause 76 first 78 FOLD 79 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 85 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <converted_value> 97 <excess_of> 98 <expr> 934 <exprs> 935 <fold> 100 <literal_amount> 101 <operand_value> 102 <path> 103 <room_of> 105 <simple_value> 107 <single_value> 108 <used_of> 109 <withheld> 110
clause 76 first 78 FOLD 79 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 85 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <converted_value> 97 <excess_of> 98 <expr> 934 <exprs> 936 <fold> 100 <literal_amount> 101 <operand_value> 102 <path> 103 <room_of> 105 <simple_value> 107 <single_value> 108 <used_of> 109 <withheld> 110
all 937 each 938
the 939
$END -168 assumed -168
on 940
$END -542 assumed -542 : -542 , -542 less -542 plus -542 ) -542 times -542 to -542 _AND_THE -542 _IN_OVER -542
$END -310 , -310
$END -533 , -533
NAME 345 <chosen_reading> 941
$END -303
to 942
payment 943 the 944
clause 144 first 78 FOLD 79 ( 146 NAME 82 no 148 not 150 PATH 84 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 945 <counted> 160 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 169 <room_of> 171 <used_of> 172 <yes_no> 174
at 946
$END -219 assumed -219
$END -218 assumed -218 , 757 <share> 947
is 948
$END -225 assumed -225
$END -229 assumed -229
within 764 <after_the_test> 949
NUMBER 278 <duration> 950
$END -228 assumed -228
next 951
$END -226 assumed -226
falls 952 is 953
later 954
$END -237 assumed -237
all 955
the 956
NAME 957
returned 958
$END -223 assumed -223
, 959
NAME 960
$END -148 after 219 before 220 by 221 curable 222 despite 223 from 224 instead 225 lapses 226 needs 227 once 228 parts 229 silence 230 STAYING 231 subject 232 survives 233 takes 234 through 235 to 236 unless 237 until 238 when 239 while 240 with 241 within 242 without 243 _AT_MOST 244 _FOR_EACH 245 _IN_ONE 246 _ON_TOP 247 <bare_phrase> 249 <phrase> 456
$END -154 after 219 before 220 by 221 curable 222 despite 223 from 224 instead 225 lapses 226 needs 227 once 228 parts 229 silence 230 STAYING 231 subject 232 survives 233 takes 234 through 235 to 236 unless 237 until 238 when 239 while 240 with 241 within 242 without 243 _AT_MOST 244 _FOR_EACH 245 _IN_ONE 246 _ON_TOP 247 <bare_phrase> 249 <phrase> 456
$END -74
$END -362 after -362 and -362 assumed -362 before -362 by -362 , -362 curable -362 despite -362 from -362 instead -362 lapses -362 needs -362 once -362 or -362 parts -362 ) -362 silence -362 STAYING -362 subject -362 survives -362 takes -362 through -362 to -362 unless -362 until -362 when -362 while -362 with -362 within -362 without -362 _AT_MOST -362 _FOR_EACH -362 _IN_ONE -362 _ON_TOP -362
off 961
$END -365 after -365 and -365 assumed -365 before -365 by -365 , -365 curable -365 despite -365 from -365 instead -365 lapses -365 needs -365 once -365 or -365 parts -365 ) -365 silence -365 STAYING -365 subject -365 survives -365 takes -365 through -365 to -365 unless -365 until -365 when -365 while -365 with -365 within -365 without -365 _AT_MOST -365 _FOR_EACH -365 _IN_ONE -365 _ON_TOP -365
breached 781 cut 782 fulfilled 783 open 785 overdue 786 settled 787 spent 788 suspended 789 uncured 790 <clause_state> 962
$END -360 after -360 and -360 assumed -360 before -360 by -360 , -360 curable -360 despite -360 from -360 instead -360 lapses -360 needs -360 once -360 or -360 parts -360 ) -360 silence -360 STAYING -360 subject -360 survives -360 takes -360 through -360 to -360 unless -360 until -360 when -360 while -360 with -360 within -360 without -360 _AT_MOST -360 _FOR_EACH -360 _IN_ONE -360 _ON_TOP -360
$END -361 after -361 and -361 assumed -361 before -361 by -361 , -361 curable -361 despite -361 from -361 instead -361 lapses -361 needs -361 once -361 or -361 parts -361 ) -361 silence -361 STAYING -361 subject -361 survives -361 takes -361 through -361 to -361 unless -361 until -361 when -361 while -361 with -361 within -361 without -361 _AT_MOST -361 _FOR_EACH -361 _IN_ONE -361 _ON_TOP -361
$END -366 after -366 and -366 assumed -366 before -366 by -366 , -366 curable -366 despite -366 from -366 instead -366 lapses -366 needs -366 once -366 or -366 parts -366 ) -366 silence -366 STAYING -366 subject -366 survives -366 takes -366 through -366 to -366 unless -366 until -366 when -366 while -366 with -366 within -366 without -366 _AT_MOST -366 _FOR_EACH -366 _IN_ONE -366 _ON_TOP -366
$END -367 after -367 and -367 assumed -367 before -367 by -367 , -367 curable -367 despite -367 from -367 instead -367 lapses -367 needs -367 once -367 or -367 parts -367 ) -367 silence -367 STAYING -367 subject -367 survives -367 takes -367 through -367 to -367 unless -367 until -367 when -367 while -367 with -367 within -367 without -367 _AT_MOST -367 _FOR_EACH -367 _IN_ONE -367 _ON_TOP -367
$END -364 after -364 and -364 assumed -364 before -364 by -364 , -364 curable -364 despite -364 from -364 instead -364 lapses -364 needs -364 once -364 or -364 parts -364 ) -364 silence -364 STAYING -364 subject -364 survives -364 takes -364 through -364 to -364 unless -364 until -364 when -364 while -364 with -364 within -364 without -364 _AT_MOST -364 _FOR_EACH -364 _IN_ONE -364 _ON_TOP -364
$END -363 after -363 and -363 assumed -363 before -363 by -363 , -363 curable -363 despite -363 from -363 instead -363 lapses -363 needs -363 once -363 or -363 parts -363 ) -363 silence -363 STAYING -363 subject -363 survives -363 takes -363 through -363 to -363 unless -363 until -363 when -363 while -363 with -363 within -363 without -363 _AT_MOST -363 _FOR_EACH -363 _IN_ONE -363 _ON_TOP -363
$END -332 after -332 and -332 assumed -332 before -332 by -332 , -332 curable -332 despite -332 from -332 instead -332 lapses -332 needs -332 once -332 or -332 parts -332 ) -332 silence -332 STAYING -332 subject -332 survives -332 takes -332 through -332 to -332 unless -332 until -332 when -332 while -332 with -332 within -332 without -332 _AT_MOST -332 _FOR_EACH -332 _IN_ONE -332 _ON_TOP -332
NAME 963
breached 781 cut 782 fulfilled 783 not 964 open 785 overdue 786 settled 787 spent 788 suspended 789 uncured 790 <clause_state> 965
breached 781 cut 782 fulfilled 783 not 966 open 785 overdue 786 settled 787 spent 788 suspended 789 uncured 790 <clause_state> 967
is 968
$END -337 after -337 and -337 assumed -337 before -337 by -337 , -337 curable -337 despite -337 except 969 from -337 instead -337 lapses -337 needs -337 once -337 or -337 parts -337 ) -337 silence -337 STAYING -337 subject -337 survives -337 takes -337 through -337 to -337 unless -337 until -337 when -337 while -337 with -337 within -337 without -337 _AT_MOST -337 _FOR_EACH -337 _IN_ONE -337 _ON_TOP -337
written 970
$END -80
completion 971 expiry 972 termination 973 <cause> 974
$END -340 after -340 and -340 assumed -340 before -340 by -340 , -340 curable -340 despite -340 from -340 instead -340 lapses -340 needs -340 once -340 or -340 parts -340 ) -340 silence -340 STAYING -340 subject -340 survives -340 takes -340 through -340 to -340 unless -340 until -340 when -340 while -340 with -340 within -340 without -340 _AT_MOST -340 _FOR_EACH -340 _IN_ONE -340 _ON_TOP -340
$END -343 after -343 and -343 assumed -343 before -343 by -343 , -343 curable -343 despite -343 from -343 instead -343 lapses -343 needs -343 once -343 or -343 parts -343 ) -343 silence -343 STAYING -343 subject -343 survives -343 takes -343 through -343 to -343 unless -343 until -343 when -343 while -343 with -343 within -343 without -343 _AT_MOST -343 _BY_CAUSE 799 _FOR_EACH -343 _IN_ONE -343 _ON_TOP -343 <by_cause> 975
clause -356 DATE -356 first -356 MONEY -356 NAME -356 no -356 none -356 NUMBER -356 PATH -356 PERCENT -356 STRING -356 withheld -356 yes -356
clause -357 DATE -357 first -357 MONEY -357 NAME -357 no -357 none -357 NUMBER -357 PATH -357 PERCENT -357 STRING -357 withheld -357 yes -357
$END -350 after -350 and -350 assumed -350 before -350 by -350 , -350 curable -350 despite -350 from -350 instead -350 lapses -350 needs -350 once -350 or -350 parts -350 ) -350 silence -350 STAYING -350 subject -350 survives -350 takes -350 through -350 to -350 unless -350 until -350 when -350 while -350 with -350 within -350 without -350 _AT_MOST -350 _FOR_EACH -350 _IN_ONE -350 _ON_TOP -350
$END -464 after -464 and -464 assumed -464 before -464 by -464 , -464 curable -464 despite -464 from -464 instead -464 lapses -464 needs -464 once -464 or -464 parts -464 ) -464 silence -464 STAYING -464 subject -464 survives -464 takes -464 through -464 to -464 unless -464 until -464 when -464 while -464 with -464 within -464 without -464 _AT_MOST -464 _FOR_EACH -464 _IN_ONE -464 _ON_TOP -464
$END -325 after -325 and -325 assumed -325 before -325 by -325 , -325 curable -325 despite -325 from -325 instead -325 lapses -325 needs -325 once -325 or -325 parts -325 ) -325 silence -325 STAYING -325 subject -325 survives -325 takes -325 through -325 to -325 unless -325 until -325 when -325 while -325 with -325 within -325 without -325 _AT_MOST -325 _FOR_EACH -325 _IN_ONE -325 _ON_TOP -325
$END -349 after -349 and -349 assumed -349 before -349 by -349 , -349 curable -349 despite -349 from -349 instead -349 lapses -349 needs -349 once -349 or -349 parts -349 ) -349 silence -349 STAYING -349 subject -349 survives -349 takes -349 through -349 to -349 unless -349 until -349 when -349 while -349 with -349 within -349 without -349 _AT_MOST -349 _FOR_EACH -349 _IN_ONE -349 _ON_TOP -349
$END -536 after -536 and -536 assumed -536 before -536 by -536 , -536 curable -536 despite -536 from -536 instead -536 lapses -536 needs -536 once -536 or -536 parts -536 ) -536 silence -536 STAYING -536 subject -536 survives -536 takes -536 through -536 to -536 unless -536 until -536 when -536 while -536 with -536 within -536 without -536 _AT_MOST -536 _FOR_EACH -536 _IN_ONE -536 _ON_TOP -536
( 976 NAME 977
decide 978
least 979
than 980
or 981
clause 76 first 78 NAME 82 PATH 84 <path> 982
$END -380 after -380 and -380 assumed -380 before -380 by -380 , -380 curable -380 despite -380 from -380 instead -380 lapses -380 needs -380 once -380 or -380 parts -380 ) -380 silence -380 STAYING -380 subject -380 survives -380 takes -380 through -380 to -380 unless -380 until -380 when -380 while -380 with -380 within -380 without -380 _AT_MOST -380 _FOR_EACH -380 _IN_ONE -380 _ON_TOP -380
$END -389 after -389 and -389 assumed -389 at 811 before -389 by -389 , -389 curable -389 despite -389 earlier 812 from -389 instead -389 lapses -389 needs -389 on 813 once -389 or -389 parts -389 ) -389 silence -389 since 814 STAYING -389 subject -389 survives -389 takes -389 through -389 to -389 unless -389 until -389 when -389 while -389 with -389 within -389 without -389 _AT_MOST -389 _FOR_EACH -389 _IN_ONE -389 _ON_TOP -389 <qualifier> 983
NAME 984
NAME -406
$END -327 after -327 and -327 assumed -327 before -327 by -327 , -327 curable -327 despite -327 from -327 instead -327 lapses -327 needs -327 once -327 or -327 parts -327 ) -327 silence -327 STAYING -327 subject -327 survives -327 takes -327 through -327 to -327 unless -327 until -327 when -327 while -327 with -327 within -327 without -327 _AT_MOST -327 _FOR_EACH -327 _IN_ONE -327 _ON_TOP -327
$END -506 after -506 and -506 assumed -506 before -506 by -506 changed -506 , -506 curable -506 decided -506 despite -506 from -506 instead -506 lapses -506 needs -506 once -506 or -506 parts -506 } -506 ) -506 silence -506 STAYING -506 subject -506 survives -506 takes -506 through -506 to -506 unless -506 until -506 when -506 while -506 with -506 within -506 without -506 _AT_MOST -506 _FOR_EACH -506 _IN_ONE -506 _ON_TOP -506
, 985 } -514 <__values_star_14> 986
} 987
than 988
than 989
$END -321 after -321 and -321 assumed -321 before -321 by -321 , -321 curable -321 despite -321 from -321 instead -321 lapses -321 needs -321 once -321 or -321 parts -321 ) -321 silence -321 STAYING -321 subject -321 survives -321 takes -321 through -321 to -321 unless -321 until -321 when -321 while -321 with -321 within -321 without -321 _AT_MOST -321 _FOR_EACH -321 _IN_ONE -321 _ON_TOP -321
$END -324 after -324 and -324 assumed -324 before -324 by -324 , -324 curable -324 despite -324 from -324 instead -324 lapses -324 needs -324 once -324 or -324 parts -324 ) -324 silence -324 STAYING -324 subject -324 survives -324 takes -324 through -324 to -324 unless -324 until -324 when -324 while -324 with -324 within -324 without -324 _AT_MOST -324 _FOR_EACH -324 _IN_ONE -324 _ON_TOP -324
clause 76 DATE 145 first 78 MONEY 147 NAME 82 no 820 none 149 NUMBER 151 PATH 84 PERCENT 152 STRING 154 withheld 89 yes 155 <date> 161 <literal> 611 <path> 614 <value> 821 <values> 990 <withheld> 173 <yes_no> 616
$END -377 after -377 and -377 assumed -377 at 811 before -377 by -377 , -377 curable -377 despite -377 earlier 812 from -377 instead -377 lapses -377 needs -377 on 813 once -377 or -377 parts -377 ) -377 silence -377 since 814 STAYING -377 subject -377 survives -377 takes -377 through -377 to -377 unless -377 until -377 when -377 while -377 with -377 within -377 without -377 _AT_MOST -377 _FOR_EACH -377 _IN_ONE -377 _ON_TOP -377 <qualifier> 991
happened 992
happened 993 not 994
$END -379 after -379 and -379 assumed -379 at 811 before -379 by -379 , -379 curable -379 despite -379 earlier 812 from -379 instead -379 lapses -379 needs -379 on 813 once -379 or -379 parts -379 ) -379 silence -379 since 814 STAYING -379 subject -379 survives -379 takes -379 through -379 to -379 unless -379 until -379 when -379 while -379 with -379 within -379 without -379 _AT_MOST -379 _FOR_EACH -379 _IN_ONE -379 _ON_TOP -379 <qualifier> 995
happened 996
$END -156 after 219 before 220 by 221 curable 222 despite 223 from 224 instead 225 lapses 226 needs 227 once 228 parts 229 silence 230 STAYING 231 subject 232 survives 233 takes 234 through 235 to 236 unless 237 until 238 when 239 while 240 with 241 within 242 without 243 _AT_MOST 244 _FOR_EACH 245 _IN_ONE 246 _ON_TOP 247 <bare_phrase> 249 <gate> 997 <phrase> 835
$END -531 after -531 before -531 by -531 curable -531 despite -531 from -531 instead -531 lapses -531 needs -531 once -531 parts -531 silence -531 STAYING -531 subject -531 survives -531 takes -531 through -531 to -531 unless -531 until -531 when -531 while -531 with -531 within -531 without -531 _AT_MOST -531 _FOR_EACH -531 _IN_ONE -531 _ON_TOP -531
$END -160 after -160 before -160 by -160 curable -160 despite -160 from -160 instead -160 lapses -160 needs -160 once -160 parts -160 silence -160 STAYING -160 subject -160 survives -160 takes -160 through -160 to -160 unless -160 until -160 when -160 while -160 with -160 within -160 without -160 _AT_MOST -160 _FOR_EACH -160 _IN_ONE -160 _ON_TOP -160
$END -44 changed 998 decided 999 starts 1000 <changed_by> 1001 <decided_by> 1002 <starts> 1003
$END -522 can -522 cannot -522 may -522 must -522 or -522
and -528 together -528
as 1004
$END -120 after -120 before -120 by -120 curable -120 despite -120 from -120 instead -120 lapses -120 needs -120 once -120 parts -120 silence -120 STAYING -120 subject -120 survives -120 takes -120 through -120 to -120 unless -120 until -120 when -120 while -120 with -120 within -120 without -120 _AT_MOST -120 _FOR_EACH -120 _IN_ONE -120 _ON_TOP -120
$END -121 after -121 before -121 by -121 curable -121 despite -121 from -121 instead -121 lapses -121 needs -121 once -121 parts -121 silence -121 STAYING -121 subject -121 survives -121 takes -121 through -121 to -121 unless -121 until -121 when -121 while -121 with -121 within -121 without -121 _AT_MOST -121 _FOR_EACH -121 _IN_ONE -121 _ON_TOP -121
$END -116 after -116 before -116 by -116 curable -116 despite -116 from -116 instead -116 lapses -116 needs -116 once -116 parts -116 silence -116 STAYING -116 subject -116 survives -116 takes -116 through -116 to -116 unless -116 until -116 when -116 while -116 with -116 within -116 without -116 _AT_MOST -116 _FOR_EACH -116 _IN_ONE -116 _ON_TOP -116
$END -117 after -117 before -117 by -117 curable -117 despite -117 from -117 instead -117 lapses -117 needs -117 once -117 parts -117 silence -117 STAYING -117 subject -117 survives -117 takes -117 through -117 to -117 unless -117 until -117 when -117 while -117 with -117 within -117 without -117 _AT_MOST -117 _FOR_EACH -117 _IN_ONE -117 _ON_TOP -117
, 1005
$END -118 after -118 before -118 by -118 curable -118 despite -118 from -118 instead -118 lapses -118 needs -118 once -118 parts -118 silence -118 STAYING -118 subject -118 survives -118 takes -118 through -118 to -118 unless -118 until -118 when -118 while -118 with -118 within -118 without -118 _AT_MOST -118 _FOR_EACH -118 _IN_ONE -118 _ON_TOP -118
by 1006
$END -128 after -128 before -128 by -128 curable -128 despite -128 from -128 instead -128 lapses -128 needs -128 once -128 parts -128 silence -128 STAYING -128 subject -128 survives -128 takes -128 through -128 to -128 unless -128 until -128 when -128 while -128 with -128 within -128 without -128 _AT_MOST -128 _FOR_EACH -128 _IN_ONE -128 _ON_TOP -128
clause 76 first 78 FOLD 79 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 85 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <converted_value> 97 <excess_of> 98 <expr> 1007 <fold> 100 <literal_amount> 101 <operand_value> 102 <path> 103 <room_of> 105 <simple_value> 107 <single_value> 108 <used_of> 109 <withheld> 110
$END -106 after -106 before -106 by -106 curable -106 despite -106 from -106 instead -106 lapses -106 needs -106 once -106 parts -106 silence -106 STAYING -106 subject -106 survives -106 takes -106 through -106 to -106 unless -106 until -106 when -106 while -106 with -106 within -106 without -106 _AT_MOST -106 _FOR_EACH -106 _IN_ONE -106 _ON_TOP -106
$END -107 after -107 before -107 by -107 curable -107 despite -107 from -107 instead -107 lapses -107 needs -107 once -107 parts -107 silence -107 STAYING -107 subject -107 survives -107 takes -107 through -107 to -107 unless -107 until -107 when -107 while -107 with -107 within -107 without -107 _AT_MOST -107 _FOR_EACH -107 _IN_ONE -107 _ON_TOP -107
$END -114 after -114 before -114 by -114 curable -114 despite -114 from -114 instead -114 lapses -114 needs -114 once -114 parts -114 silence -114 STAYING -114 subject -114 survives -114 takes -114 through -114 to -114 unless -114 until -114 when -114 while -114 with -114 within -114 without -114 _AT_MOST -114 _FOR_EACH -114 _IN_ONE -114 _ON_TOP -114
$END -110 after -110 before -110 by -110 curable -110 despite -110 from -110 instead -110 lapses -110 needs -110 once -110 parts -110 silence -110 STAYING -110 subject -110 survives -110 takes -110 through -110 to -110 unless -110 until -110 when -110 while -110 with -110 within -110 without -110 _AT_MOST -110 _FOR_EACH -110 _IN_ONE -110 _ON_TOP -110
$END -109 after -109 before -109 by -109 curable -109 despite -109 from -109 instead -109 lapses -109 needs -109 once -109 parts -109 silence -109 STAYING -109 subject -109 survives -109 takes -109 through -109 to -109 unless -109 until -109 when -109 while -109 with -109 within -109 without -109 _AT_MOST -109 _FOR_EACH -109 _IN_ONE -109 _ON_TOP -109
$END -111 after -111 before -111 by -111 curable -111 despite -111 from -111 instead -111 lapses -111 needs -111 once -111 parts -111 silence -111 STAYING -111 subject -111 survives -111 takes -111 through -111 to -111 unless -111 until -111 when -111 while -111 with -111 within -111 without -111 _AT_MOST -111 _FOR_EACH -111 _IN_ONE -111 _ON_TOP -111
$END -112 after -112 before -112 by -112 curable -112 despite -112 from -112 instead -112 lapses -112 needs -112 once -112 parts -112 silence -112 STAYING -112 subject -112 survives -112 takes -112 through -112 to -112 unless -112 until -112 when -112 while -112 with -112 within -112 without -112 _AT_MOST -112 _FOR_EACH -112 _IN_ONE -112 _ON_TOP -112
$END -113 after -113 before -113 by -113 curable -113 despite -113 from -113 instead -113 lapses -113 needs -113 once -113 parts -113 silence -113 STAYING -113 subject -113 survives -113 takes -113 through -113 to -113 unless -113 until -113 when -113 while -113 with -113 within -113 without -113 _AT_MOST -113 _FOR_EACH -113 _IN_ONE -113 _ON_TOP -113
$END -92 after 219 before 220 by 221 curable 222 despite 223 from 224 instead 225 lapses 226 needs 227 once 228 parts 229 silence 230 STAYING 231 subject 232 survives 233 takes 234 through 235 to 236 unless 237 until 238 when 239 while 240 with 241 within 242 without 243 _AT_MOST 244 _FOR_EACH 245 _IN_ONE 246 _ON_TOP 247 <bare_phrase> 249 <phrase> 456
adopt 1008 amend 1009 assign 1010 defer 1011 delegate 1012 extend 1013 keep 650 NAME 639 pay 1014 release 1015 resume 1016 suspend 1017 terminate 1018 waive 1019 <act_name> 1020
$END -105 after -105 before -105 by -105 curable -105 despite -105 from -105 instead -105 lapses -105 needs -105 once -105 or 1021 parts -105 silence -105 STAYING -105 subject -105 survives -105 takes -105 through -105 to -105 unless -105 until -105 when -105 while -105 with -105 within -105 without -105 _AT_MOST -105 _FOR_EACH -105 _IN_ONE -105 _ON_TOP -105
$END -94 after 219 before 220 by 221 curable 222 despite 223 from 224 instead 225 lapses 226 needs 227 once 228 parts 229 silence 230 STAYING 231 subject 232 survives 233 takes 234 through 235 to 236 unless 237 until 238 when 239 while 240 with 241 within 242 without 243 _AT_MOST 244 _FOR_EACH 245 _IN_ONE 246 _ON_TOP 247 <bare_phrase> 249 <phrase> 456
$END -90 after 219 before 220 by 221 curable 222 despite 223 from 224 instead 225 lapses 226 needs 227 once 228 parts 229 silence 230 STAYING 231 subject 232 survives 233 takes 234 through 235 to 236 unless 237 until 238 when 239 while 240 with 241 within 242 without 243 _AT_MOST 244 _FOR_EACH 245 _IN_ONE 246 _ON_TOP 247 <bare_phrase> 249 <phrase> 456
NAME 304 <names> 1022
discharged 1023 kept 1024 re-based 1025 <transition> 1026
from 1027
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 1028 <used_of> 172 <withheld> 288 <yes_no> 174
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 1029 <used_of> 172 <withheld> 288 <yes_no> 174
$END -275 after -275 assumed -275 before -275 by -275 curable -275 despite -275 from -275 if 1030 instead -275 lapses -275 needs -275 once -275 parts -275 silence -275 STAYING -275 subject -275 survives -275 takes -275 through -275 to -275 unless -275 until -275 when -275 while -275 with -275 within -275 without -275 _AT_MOST -275 _FOR_EACH -275 _IN_ONE -275 _ON_TOP -275
$END -285 after -285 assumed -285 before -285 by -285 curable -285 despite -285 from -285 instead -285 lapses -285 needs -285 once -285 parts -285 silence -285 STAYING -285 subject -285 survives -285 takes -285 through -285 to -285 unless -285 until -285 when -285 while -285 with -285 within -285 without -285 _AT_MOST -285 _FOR_EACH -285 _IN_ONE -285 _ON_TOP -285
$END -283 after -283 assumed -283 before -283 by -283 curable -283 despite -283 from -283 instead -283 lapses -283 needs -283 once -283 parts -283 silence -283 STAYING -283 subject -283 survives -283 takes -283 through -283 to -283 unless -283 until -283 when -283 while -283 with -283 within -283 without -283 _AT_MOST -283 _FOR_EACH -283 _IN_ONE -283 _ON_TOP -283
$END -288 after -288 assumed -288 before -288 by -288 curable -288 despite -288 from -288 instead -288 lapses -288 needs -288 once -288 parts -288 silence -288 STAYING -288 subject -288 survives -288 takes -288 through -288 to -288 unless -288 until -288 when -288 while -288 with -288 within -288 without -288 _AT_MOST -288 _FOR_EACH -288 _IN_ONE -288 _ON_TOP -288
$END -301 after -301 assumed -301 before -301 by -301 curable -301 despite -301 from -301 instead -301 lapses -301 needs -301 once -301 parts -301 silence -301 STAYING -301 subject -301 survives -301 takes -301 through -301 to -301 unless -301 until -301 when -301 while -301 with -301 within -301 without -301 _AT_MOST -301 _FOR_EACH -301 _IN_ONE -301 _ON_TOP -301
$END -299 after -299 assumed -299 before -299 by -299 curable -299 despite -299 from -299 instead -299 lapses -299 needs -299 once -299 parts -299 silence -299 STAYING -299 subject -299 survives -299 takes -299 through -299 to -299 unless -299 until -299 when -299 while -299 with -299 within -299 without -299 _AT_MOST -299 _FOR_EACH -299 _IN_ONE -299 _ON_TOP -299
$END -300 after -300 assumed -300 before -300 by -300 curable -300 despite -300 from -300 instead -300 lapses -300 needs -300 once -300 parts -300 silence -300 STAYING -300 subject -300 survives -300 takes -300 through -300 to -300 unless -300 until -300 when -300 while -300 with -300 within -300 without -300 _AT_MOST -300 _FOR_EACH -300 _IN_ONE -300 _ON_TOP -300
for -298 through -298
$END -280 after -280 assumed -280 before -280 by -280 curable -280 despite -280 from -280 instead -280 lapses -280 needs -280 once -280 parts -280 silence -280 STAYING -280 subject -280 survives -280 takes -280 through -280 to -280 unless -280 until -280 when -280 while -280 with -280 within -280 without -280 _AT_MOST -280 _FOR_EACH -280 _IN_ONE -280 _ON_TOP -280
$END -292 after -292 assumed -292 before -292 by -292 curable -292 despite -292 from -292 instead -292 lapses -292 needs -292 once -292 parts -292 silence -292 STAYING -292 subject -292 survives -292 takes -292 through -292 to -292 unless -292 until -292 when -292 while -292 with -292 within -292 without -292 _AT_MOST -292 _FOR_EACH -292 _IN_ONE -292 _ON_TOP -292
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 1031 <used_of> 172 <withheld> 288 <yes_no> 174
$END -290 after -290 assumed -290 before -290 by -290 curable -290 despite -290 from -290 instead -290 lapses -290 needs -290 once -290 parts -290 silence -290 STAYING -290 subject -290 survives -290 takes -290 through -290 to -290 unless -290 until -290 when -290 while -290 with -290 within -290 without -290 _AT_MOST -290 _FOR_EACH -290 _IN_ONE -290 _ON_TOP -290
$END -260 after -260 assumed -260 before -260 by -260 curable -260 despite -260 from -260 instead -260 lapses -260 needs -260 once -260 parts -260 silence -260 STAYING -260 subject -260 survives -260 takes -260 through -260 to -260 unless -260 until -260 when -260 while -260 with -260 within -260 without -260 _AT_MOST -260 _FOR_EACH -260 _IN_ONE -260 _ON_TOP -260
$END -284 after -284 assumed -284 before -284 by -284 curable -284 despite -284 from -284 instead -284 lapses -284 needs -284 once -284 parts -284 silence -284 STAYING -284 subject -284 survives -284 takes -284 through -284 to -284 unless -284 until -284 when -284 while -284 with -284 within -284 without -284 _AT_MOST -284 _FOR_EACH -284 _IN_ONE -284 _ON_TOP -284
REF 300 <refs> 1032
$END -279 after -279 assumed -279 before -279 by -279 curable -279 despite -279 from -279 instead -279 lapses -279 needs -279 once -279 parts -279 silence -279 STAYING -279 subject -279 survives -279 takes -279 through -279 to -279 unless -279 until -279 when -279 while -279 with -279 within -279 without -279 _AT_MOST -279 _FOR_EACH -279 _IN_ONE -279 _ON_TOP -279
to 1033
$END -151 after 219 before 220 by 221 curable 222 despite 223 from 224 instead 225 lapses 226 needs 227 once 228 parts 229 silence 230 STAYING 231 subject 232 survives 233 takes 234 through 235 to 236 unless 237 until 238 when 239 while 240 with 241 within 242 without 243 _AT_MOST 244 _FOR_EACH 245 _IN_ONE 246 _ON_TOP 247 <__norm_star_3> 1034 <bare_phrase> 249 <phrase> 250
$END -68
clock 1035 deadline 1036
$END -143 after -143 before -143 by -143 curable -143 despite -143 from -143 instead -143 lapses -143 needs -143 once -143 parts -143 silence -143 STAYING -143 subject -143 survives -143 takes -143 through -143 to -143 unless -143 until -143 when -143 while -143 with -143 within -143 without -143 _AT_MOST -143 _FOR_EACH -143 _IN_ONE -143 _ON_TOP -143
$END -182
or 1037
$END -428 after -428 and -428 assumed -428 before -428 by -428 : -428 , -428 converted -428 curable -428 despite -428 from -428 instead -428 is -428 lapses -428 less -428 needs -428 once -428 or -428 parts -428 plus -428 ) -428 silence -428 STAYING -428 subject -428 survives -428 takes -428 through -428 times -428 to -428 unless -428 until -428 when -428 while -428 with -428 within -428 without -428 _AND_THE -428 _AT_MOST -428 _FOR_EACH -428 _IN_ANY -428 _IN_ONE -428 _IN_OVER -428 _ON_TOP -428
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 1038 <times> 1039 <used_of> 172 <withheld> 288 <yes_no> 174
NAME 1040
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 1038 <times> 1041 <used_of> 172 <withheld> 288 <yes_no> 174
NAME 1042
$END -203 assumed -203
$END -204 assumed -204
clause 144 first 78 FOLD 79 ( 146 NAME 82 no 148 not 150 PATH 84 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 1043 <counted> 160 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 169 <room_of> 171 <used_of> 172 <yes_no> 174
the 1044
clause 144 first 78 FOLD 79 ( 146 NAME 82 no 148 not 150 PATH 84 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 1045 <counted> 160 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 169 <room_of> 171 <used_of> 172 <yes_no> 174
when 1046
choice 1047
$END -212 assumed -212
$END -35 or 628
$END -18 changed -18 decided -18 starts -18
NUMBER 1048
to 1049
$END -552 after -552 assumed -552 before -552 by -552 , -552 curable -552 despite -552 for -552 from -552 instead -552 lapses -552 needs -552 once -552 parts -552 silence -552 STAYING -552 subject -552 survives -552 takes -552 through -552 to -552 unless -552 until -552 when -552 while -552 with -552 within -552 without -552 _AND_THE -552 _AT_MOST -552 _FOR_EACH -552 _IN_ONE -552 _ON_TOP -552
$END -6
$END -550 assumed -550 at -550 , -550 oldest -550 ) -550
each 1050
$END -162
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 1051 <used_of> 172 <withheld> 288 <yes_no> 174
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 1052 <used_of> 172 <withheld> 288 <yes_no> 174
$END -175 assumed -175
$END -492 assumed -492 , -492 converted -492 less -492 plus -492 since 735 times -492 where 562 _IN_ANY -492 _IN_OVER -492 _IN_THE 737 <in_the> 1053 <since_time> 1054 <where> 1055 <window_cap> 1056
$END -485 assumed -485 , -485 less -485 plus -485 times -485 _IN_ANY -485 _IN_OVER -485
with 1057
NUMBER 278 <duration> 1058
$END -186 assumed -186 , -186 since 1059
NAME 1060
$END -171 assumed -171
NAME 1061
clause 76 first 78 FOLD 527 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 528 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <converted_cap> 530 <excess_of> 98 <literal_amount> 101 <operand_cap> 1062 <path> 103 <room_of> 105 <simple_value> 532 <single_cap> 533 <used_of> 109 <withheld> 110
$END -545 assumed -545 , -545 less -545 plus -545 times -545 _IN_ANY -545 _IN_OVER -545
clause 144 first 78 FOLD 79 ( 146 NAME 82 no 148 not 150 PATH 84 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 1063 <counted> 160 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 169 <room_of> 171 <used_of> 172 <yes_no> 174
business 1064 deadline 485 earlier 486 end 487 later 488 start 489
after 1065 before 1066
$END -477 assumed -477 : -477 , -477 converted -477 is -477 less -477 plus -477 ) -477 times -477 to -477 _AND_THE -477 _IN_ANY -477 _IN_OVER -477
$END -413 assumed -413 : -413 , -413 converted -413 for 379 is -413 less -413 plus -413 ) -413 times -413 to -413 _AND_THE -413 _IN_ANY -413 _IN_OVER -413 <same> 1067
$END -419 assumed -419 : -419 , -419 converted -419 is -419 less -419 plus -419 ) -419 times -419 to -419 _AND_THE -419 _IN_ANY -419 _IN_OVER -419
NUMBER 278 <duration> 1068
NAME 1069
$END -468 assumed -468 : -468 , -468 converted -468 is -468 less -468 plus -468 ) -468 times -468 to -468 _AND_THE -468 _IN_OVER -468
, 1070 <__exprs_plus_12> 1071
) 1072
) 1073
at 1074
part 1075
row 1076
clause 76 DATE 145 first 276 ( 925 NAME 82 NUMBER 278 PATH 84 the 926 withheld 89 <date> 281 <deadline_of> 282 <duration> 927 <instant> 1077 <path> 929 <period_edge> 285 <plain_time> 930 <withheld> 288
$END -534 , -534
NAME 1078
$END -246 assumed -246 , -246
invoice 1079 use 1080
) 1081
most 1082
$END -217 assumed -217
paid 1083
$END -230 assumed -230
after 1084
NAME 1085
away 1086
due 1087 prorated 1088
periods 1089
$END -234 assumed -234
period 1090
$END -232 assumed -232
$END -233 assumed -233
from 1091
$END -222 assumed -222
$END -368 after -368 and -368 assumed -368 before -368 by -368 , -368 curable -368 despite -368 from -368 instead -368 lapses -368 needs -368 once -368 or -368 parts -368 ) -368 silence -368 STAYING -368 subject -368 survives -368 takes -368 through -368 to -368 unless -368 until -368 when -368 while -368 with -368 within -368 without -368 _AT_MOST -368 _FOR_EACH -368 _IN_ONE -368 _ON_TOP -368
$END -336 after -336 and -336 assumed -336 before -336 by -336 , -336 curable -336 despite -336 from -336 instead -336 lapses -336 needs -336 once -336 or -336 parts -336 ) -336 silence -336 STAYING -336 subject -336 survives -336 takes -336 through -336 to -336 unless -336 until -336 when -336 while -336 with -336 within -336 without -336 _AT_MOST -336 _FOR_EACH -336 _IN_ONE -336 _ON_TOP -336
is -369
breached 781 cut 782 fulfilled 783 open 785 overdue 786 settled 787 spent 788 suspended 789 uncured 790 <clause_state> 1092
$END -331 after -331 and -331 assumed -331 before -331 by -331 , -331 curable -331 despite -331 from -331 instead -331 lapses -331 needs -331 once -331 or -331 parts -331 ) -331 silence -331 STAYING -331 subject -331 survives -331 takes -331 through -331 to -331 unless -331 until -331 when -331 while -331 with -331 within -331 without -331 _AT_MOST -331 _FOR_EACH -331 _IN_ONE -331 _ON_TOP -331
breached 781 cut 782 fulfilled 783 open 785 overdue 786 settled 787 spent 788 suspended 789 uncured 790 <clause_state> 1093
$END -330 after -330 and -330 assumed -330 before -330 by -330 , -330 curable -330 despite -330 from -330 instead -330 lapses -330 needs -330 once -330 or -330 parts -330 ) -330 silence -330 STAYING -330 subject -330 survives -330 takes -330 through -330 to -330 unless -330 until -330 when -330 while -330 with -330 within -330 without -330 _AT_MOST -330 _FOR_EACH -330 _IN_ONE -330 _ON_TOP -330
breached 781 cut 782 fulfilled 783 not 1094 open 785 overdue 786 settled 787 spent 788 suspended 789 uncured 790 <clause_state> 1095
REF 1096
$END -81
$END -373 after -373 and -373 assumed -373 before -373 by -373 , -373 curable -373 despite -373 from -373 instead -373 lapses -373 needs -373 once -373 or -373 parts -373 ) -373 silence -373 STAYING -373 subject -373 survives -373 takes -373 through -373 to -373 unless -373 until -373 when -373 while -373 with -373 within -373 without -373 _AT_MOST -373 _FOR_EACH -373 _IN_ONE -373 _ON_TOP -373
$END -372 after -372 and -372 assumed -372 before -372 by -372 , -372 curable -372 despite -372 from -372 instead -372 lapses -372 needs -372 once -372 or -372 parts -372 ) -372 silence -372 STAYING -372 subject -372 survives -372 takes -372 through -372 to -372 unless -372 until -372 when -372 while -372 with -372 within -372 without -372 _AT_MOST -372 _FOR_EACH -372 _IN_ONE -372 _ON_TOP -372
$END -371 after -371 and -371 assumed -371 before -371 by -371 , -371 curable -371 despite -371 from -371 instead -371 lapses -371 needs -371 once -371 or -371 parts -371 ) -371 silence -371 STAYING -371 subject -371 survives -371 takes -371 through -371 to -371 unless -371 until -371 when -371 while -371 with -371 within -371 without -371 _AT_MOST -371 _FOR_EACH -371 _IN_ONE -371 _ON_TOP -371
$END -370 after -370 and -370 assumed -370 before -370 by -370 , -370 curable -370 despite -370 from -370 instead -370 lapses -370 needs -370 once -370 or -370 parts -370 ) -370 silence -370 STAYING -370 subject -370 survives -370 takes -370 through -370 to -370 unless -370 until -370 when -370 while -370 with -370 within -370 without -370 _AT_MOST -370 _FOR_EACH -370 _IN_ONE -370 _ON_TOP -370
$END -342 after -342 and -342 assumed -342 before -342 by -342 , -342 curable -342 despite -342 from -342 instead -342 lapses -342 needs -342 once -342 or -342 parts -342 ) -342 silence -342 STAYING -342 subject -342 survives -342 takes -342 through -342 to -342 unless -342 until -342 when -342 while -342 with -342 within -342 without -342 _AT_MOST -342 _FOR_EACH -342 _IN_ONE -342 _ON_TOP -342
NAME 304 <names> 1097
$END -391 after -391 and -391 assumed -391 before -391 by -391 : -391 , -391 converted -391 curable -391 despite -391 from -391 has -391 instead -391 is -391 lapses -391 less -391 needs -391 of -391 once -391 or -391 parts -391 plus -391 ) -391 silence -391 STAYING -391 subject -391 survives -391 takes -391 through -391 times -391 to -391 unless -391 until -391 when -391 while -391 with -391 within -391 without -391 _AND_THE -391 _AT_MOST -391 _FOR_EACH -391 _IN_ANY -391 _IN_ONE -391 _IN_OVER -391 _ON_TOP -391
NAME -405
NUMBER 278 <duration> 1098
clause 76 first 78 NAME 82 PATH 84 <path> 1099
before 1100
$END -398 after -398 and -398 assumed -398 before -398 by -398 , -398 curable -398 despite -398 from -398 instead -398 lapses -398 needs -398 once -398 or -398 parts -398 ) -398 silence -398 STAYING -398 subject -398 survives -398 takes -398 through -398 to -398 unless -398 until -398 when -398 while -398 with -398 within -398 without -398 _AT_MOST -398 _FOR_EACH -398 _IN_ONE -398 _ON_TOP -398
$END -388 after -388 and -388 assumed -388 before -388 by -388 , -388 curable -388 despite -388 from -388 instead -388 lapses -388 needs -388 once -388 or -388 parts -388 ) -388 silence -388 STAYING -388 subject -388 survives -388 takes -388 through -388 to -388 unless -388 until -388 when -388 while -388 with -388 within -388 without -388 _AT_MOST -388 _FOR_EACH -388 _IN_ONE -388 _ON_TOP -388
$END -328 after -328 and -328 assumed -328 before -328 by -328 , -328 curable -328 despite -328 from -328 instead -328 lapses -328 needs -328 once -328 or -328 parts -328 ) -328 silence -328 STAYING -328 subject -328 survives -328 takes -328 through -328 to -328 unless -328 until -328 when -328 while -328 with -328 within -328 without -328 _AT_MOST -328 _FOR_EACH -328 _IN_ONE -328 _ON_TOP -328
clause 76 DATE 145 first 78 MONEY 147 NAME 82 no 820 none 149 NUMBER 151 PATH 84 PERCENT 152 STRING 154 withheld 89 yes 155 <date> 161 <literal> 611 <path> 614 <value> 1101 <withheld> 173 <yes_no> 616
, 1102 } -513
$END -322 after -322 and -322 assumed -322 before -322 by -322 , -322 curable -322 despite -322 from -322 instead -322 lapses -322 needs -322 once -322 or -322 parts -322 ) -322 silence -322 STAYING -322 subject -322 survives -322 takes -322 through -322 to -322 unless -322 until -322 when -322 while -322 with -322 within -322 without -322 _AT_MOST -322 _FOR_EACH -322 _IN_ONE -322 _ON_TOP -322
clause -354 DATE -354 first -354 MONEY -354 NAME -354 no -354 none -354 NUMBER -354 PATH -354 PERCENT -354 STRING -354 withheld -354 yes -354
clause -352 DATE -352 first -352 MONEY -352 NAME -352 no -352 none -352 NUMBER -352 PATH -352 PERCENT -352 STRING -352 withheld -352 yes -352
} 1103
$END -376 after -376 and -376 assumed -376 before -376 by -376 , -376 curable -376 despite -376 from -376 instead -376 lapses -376 needs -376 once -376 or -376 parts -376 ) -376 silence -376 STAYING -376 subject -376 survives -376 takes -376 through -376 to -376 unless -376 until -376 when -376 while -376 with -376 within -376 without -376 _AT_MOST -376 _FOR_EACH -376 _IN_ONE -376 _ON_TOP -376
$END -385 after -385 and -385 assumed -385 at 811 before -385 by -385 , -385 curable -385 despite -385 earlier 812 from -385 instead -385 lapses -385 needs -385 on 813 once -385 or -385 parts -385 ) -385 silence -385 since 814 STAYING -385 subject -385 survives -385 takes -385 through -385 to -385 unless -385 until -385 when -385 while -385 with -385 within -385 without -385 _AT_MOST -385 _FOR_EACH -385 _IN_ONE -385 _ON_TOP -385 <qualifier> 1104
$END -375 after -375 and -375 assumed -375 at 811 before -375 by -375 , -375 curable -375 despite -375 earlier 812 from -375 instead -375 lapses -375 needs -375 on 813 once -375 or -375 parts -375 ) -375 silence -375 since 814 STAYING -375 subject -375 survives -375 takes -375 through -375 to -375 unless -375 until -375 when -375 while -375 with -375 within -375 without -375 _AT_MOST -375 _FOR_EACH -375 _IN_ONE -375 _ON_TOP -375 <qualifier> 1105
happened 1106
$END -378 after -378 and -378 assumed -378 before -378 by -378 , -378 curable -378 despite -378 from -378 instead -378 lapses -378 needs -378 once -378 or -378 parts -378 ) -378 silence -378 STAYING -378 subject -378 survives -378 takes -378 through -378 to -378 unless -378 until -378 when -378 while -378 with -378 within -378 without -378 _AT_MOST -378 _FOR_EACH -378 _IN_ONE -378 _ON_TOP -378
$END -387 after -387 and -387 assumed -387 at 811 before -387 by -387 , -387 curable -387 despite -387 earlier 812 from -387 instead -387 lapses -387 needs -387 on 813 once -387 or -387 parts -387 ) -387 silence -387 since 814 STAYING -387 subject -387 survives -387 takes -387 through -387 to -387 unless -387 until -387 when -387 while -387 with -387 within -387 without -387 _AT_MOST -387 _FOR_EACH -387 _IN_ONE -387 _ON_TOP -387 <qualifier> 1107
$END -532 after -532 before -532 by -532 curable -532 despite -532 from -532 instead -532 lapses -532 needs -532 once -532 parts -532 silence -532 STAYING -532 subject -532 survives -532 takes -532 through -532 to -532 unless -532 until -532 when -532 while -532 with -532 within -532 without -532 _AT_MOST -532 _FOR_EACH -532 _IN_ONE -532 _ON_TOP -532
by 1108
by 1109
clause 76 DATE 145 first 78 MONEY 147 NAME 82 no 820 none 149 NUMBER 151 PATH 84 PERCENT 152 STRING 154 withheld 89 yes 155 <date> 161 <literal> 611 <path> 614 <value> 1110 <withheld> 173 <yes_no> 616
$END -42 decided 999 <decided_by> 1111
$END -43
$END -40 changed 998 decided 999 <changed_by> 1112 <decided_by> 1113
NAME 1114
all 1115 at 1116 <limit> 1117
at 1118
) 1119
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
$END -529 after -529 before -529 by -529 curable -529 despite -529 from -529 instead -529 lapses -529 needs -529 once -529 or -529 parts -529 silence -529 STAYING -529 subject -529 survives -529 takes -529 through -529 to -529 unless -529 until -529 when -529 while -529 with -529 within -529 without -529 _AT_MOST -529 _FOR_EACH -529 _IN_ONE -529 _ON_TOP -529
adopt 1008 amend 1009 assign 1010 defer 1011 delegate 1012 extend 1013 keep 650 NAME 639 pay 1014 release 1015 resume 1016 suspend 1017 terminate 1018 waive 1019 <act_name> 1120
$END -13
$END -73 assumed -73
$END -71 assumed -71
$END -72 assumed -72
$END -70 assumed 1121
DATE 1122
$END -277 after -277 assumed -277 before -277 by -277 curable -277 despite -277 from -277 instead -277 lapses -277 needs -277 once -277 parts -277 silence -277 STAYING -277 subject -277 survives -277 takes -277 through -277 to -277 unless -277 until -277 when -277 while -277 with -277 within -277 without -277 _AT_MOST -277 _FOR_EACH -277 _IN_ONE -277 _ON_TOP -277
$END -276 after -276 assumed -276 before -276 by -276 curable -276 despite -276 from -276 instead -276 lapses -276 needs -276 once -276 parts -276 silence -276 STAYING -276 subject -276 survives -276 takes -276 through -276 to -276 unless -276 until -276 when -276 while -276 with -276 within -276 without -276 _AT_MOST -276 _FOR_EACH -276 _IN_ONE -276 _ON_TOP -276
clause 144 first 78 FOLD 79 ( 146 NAME 82 no 148 not 150 PATH 84 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 1123 <counted> 160 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 169 <room_of> 171 <used_of> 172 <yes_no> 174
$END -291 after -291 assumed -291 before -291 by -291 curable -291 despite -291 from -291 instead -291 lapses -291 needs -291 once -291 parts -291 silence -291 STAYING -291 subject -291 survives -291 takes -291 through -291 to -291 unless -291 until -291 when -291 while -291 with -291 within -291 without -291 _AT_MOST -291 _FOR_EACH -291 _IN_ONE -291 _ON_TOP -291
$END -271 after -271 assumed -271 before -271 by -271 curable -271 despite -271 from -271 instead -271 lapses -271 needs -271 once -271 parts -271 silence -271 STAYING -271 subject -271 survives -271 takes -271 through -271 to -271 unless -271 until -271 when -271 while -271 with -271 within -271 without -271 _AT_MOST -271 _FOR_EACH -271 _IN_ONE -271 _ON_TOP -271
NAME 1124
$END -150 after 219 before 220 by 221 curable 222 despite 223 from 224 instead 225 lapses 226 needs 227 once 228 parts 229 silence 230 STAYING 231 subject 232 survives 233 takes 234 through 235 to 236 unless 237 until 238 when 239 while 240 with 241 within 242 without 243 _AT_MOST 244 _FOR_EACH 245 _IN_ONE 246 _ON_TOP 247 <bare_phrase> 249 <phrase> 456
runs 1125 stops 1126
falls 1127
after 1128 before 1129
, 1130 <__times_plus_10> 1131
) 1132
$END -430 after -430 and -430 assumed -430 before -430 by -430 : -430 , -430 converted -430 curable -430 despite -430 from -430 instead -430 is -430 lapses -430 less -430 needs -430 once -430 or -430 parts -430 plus -430 ) -430 silence -430 STAYING -430 subject -430 survives -430 takes -430 through -430 times -430 to -430 unless -430 until -430 when -430 while -430 with -430 within -430 without -430 _AND_THE -430 _AT_MOST -430 _FOR_EACH -430 _IN_ANY -430 _IN_ONE -430 _IN_OVER -430 _ON_TOP -430
) 1133
$END -429 after -429 and -429 assumed -429 before -429 by -429 : -429 , -429 converted -429 curable -429 despite -429 from -429 instead -429 is -429 lapses -429 less -429 needs -429 once -429 or -429 parts -429 plus -429 ) -429 silence -429 STAYING -429 subject -429 survives -429 takes -429 through -429 times -429 to -429 unless -429 until -429 when -429 while -429 with -429 within -429 without -429 _AND_THE -429 _AT_MOST -429 _FOR_EACH -429 _IN_ANY -429 _IN_ONE -429 _IN_OVER -429 _ON_TOP -429
$END -205 assumed -205
rest 1134
$END -207 assumed -207
clause 144 first 78 FOLD 79 ( 146 NAME 82 no 148 not 150 PATH 84 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 1135 <counted> 160 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 169 <room_of> 171 <used_of> 172 <yes_no> 174
of 1136
$END -20 changed -20 decided -20 starts -20 to 1137
PERCENT 1138
NAME 1139
$END -190 assumed -190
$END -189 assumed -189
$END -493 assumed -493 , -493 converted -493 less -493 plus -493 times -493 _IN_ANY -493 _IN_OVER -493
$END -494 assumed -494 , -494 converted -494 less -494 plus -494 times -494 _IN_ANY -494 _IN_OVER -494
$END -490 assumed -490 , -490 converted -490 less -490 plus -490 since 735 times -490 _IN_ANY -490 _IN_OVER -490 _IN_THE 737 <in_the> 1053 <since_time> 1054 <window_cap> 1140
$END -491 assumed -491 , -491 converted -491 less -491 plus -491 times -491 _IN_ANY -491 _IN_OVER -491
NAME 304 <names> 1141
$END -184 assumed -184 , -184
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 1142 <used_of> 172 <withheld> 288 <yes_no> 174
$END -185 assumed -185 , -185
on 1143
$END -546 assumed -546 , -546 less -546 plus -546 times -546 _IN_ANY -546 _IN_OVER -546
) 1144
day 1145
clause 76 DATE 145 first 276 ( 925 NAME 82 NUMBER 278 PATH 84 the 926 withheld 89 <date> 281 <deadline_of> 282 <duration> 927 <instant> 1146 <path> 929 <period_edge> 285 <plain_time> 930 <withheld> 288
clause 76 DATE 145 first 276 ( 925 NAME 82 NUMBER 278 PATH 84 the 926 withheld 89 <date> 281 <deadline_of> 282 <duration> 927 <instant> 1147 <path> 929 <period_edge> 285 <plain_time> 930 <withheld> 288
$END -427 assumed -427 : -427 , -427 converted -427 is -427 less -427 plus -427 ) -427 times -427 to -427 _AND_THE -427 _IN_ANY -427 _IN_OVER -427
$END -474 assumed -474 : -474 , -474 converted -474 is -474 less -474 plus -474 ) -474 times -474 to -474 _AND_THE -474 _IN_OVER -474
$END -476 assumed -476 : -476 , -476 converted -476 is -476 less -476 plus -476 ) -476 times -476 to -476 _AND_THE -476 _IN_ANY -476 _IN_OVER -476
clause 76 first 78 FOLD 79 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 85 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <converted_value> 97 <excess_of> 98 <expr> 1148 <fold> 100 <literal_amount> 101 <operand_value> 102 <path> 103 <room_of> 105 <simple_value> 107 <single_value> 108 <used_of> 109 <withheld> 110
, 1149 ) -467
$END -457 assumed -457 : -457 , -457 converted -457 less -457 plus -457 ) -457 times -457 to -457 _AND_THE -457 _IN_ANY -457 _IN_OVER -457
$END -458 assumed -458 : -458 , -458 converted -458 less -458 plus -458 ) -458 times -458 to -458 _AND_THE -458 _IN_ANY -458 _IN_OVER -458
the 1150
at 1151
reached 1152
$END -451 assumed -451 : -451 , -451 converted -451 less -451 plus -451 ) -451 times -451 to -451 _AND_THE -451 _IN_OVER -451
: 1153
$END -245 assumed -245 , -245
$END -244 assumed -244 , -244
$END -472 assumed -472 : -472 , -472 converted -472 is -472 less -472 plus -472 ) -472 since -472 times -472 to -472 _AND_THE -472 _IN_ANY -472 _IN_OVER -472 _IN_THE -472
PERCENT 1154
from 1155
the 1156
$END -227 assumed -227
$END -240 assumed -240
in 1157
by 1158
$END -236 assumed -236
$END -235 assumed -235
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 1159 <used_of> 172 <withheld> 288 <yes_no> 174
$END -335 after -335 and -335 assumed -335 before -335 by -335 , -335 curable -335 despite -335 from -335 instead -335 lapses -335 needs -335 once -335 or -335 parts -335 ) -335 silence -335 STAYING -335 subject -335 survives -335 takes -335 through -335 to -335 unless -335 until -335 when -335 while -335 with -335 within -335 without -335 _AT_MOST -335 _FOR_EACH -335 _IN_ONE -335 _ON_TOP -335
$END -334 after -334 and -334 assumed -334 before -334 by -334 , -334 curable -334 despite -334 from -334 instead -334 lapses -334 needs -334 once -334 or -334 parts -334 ) -334 silence -334 STAYING -334 subject -334 survives -334 takes -334 through -334 to -334 unless -334 until -334 when -334 while -334 with -334 within -334 without -334 _AT_MOST -334 _FOR_EACH -334 _IN_ONE -334 _ON_TOP -334
breached 781 cut 782 fulfilled 783 open 785 overdue 786 settled 787 spent 788 suspended 789 uncured 790 <clause_state> 1160
$END -329 after -329 and -329 assumed -329 before -329 by -329 , -329 curable -329 despite -329 from -329 instead -329 lapses -329 needs -329 once -329 or -329 parts -329 ) -329 silence -329 STAYING -329 subject -329 survives -329 takes -329 through -329 to -329 unless -329 until -329 when -329 while -329 with -329 within -329 without -329 _AT_MOST -329 _FOR_EACH -329 _IN_ONE -329 _ON_TOP -329
$END -339 after -339 and -339 assumed -339 before -339 by -339 , -339 curable -339 despite -339 from -339 instead -339 lapses -339 needs -339 once -339 or -339 parts -339 ) -339 silence -339 STAYING -339 subject -339 survives -339 takes -339 through -339 to -339 unless -339 until -339 when -339 while -339 with -339 within -339 without -339 _AND_REF 1161 _AT_MOST -339 _FOR_EACH -339 _IN_ONE -339 _ON_TOP -339 <__atom_star_9> 1162
) 1163
ago 1164 before 1165
$END -396 after -396 and -396 assumed -396 before -396 by -396 , -396 curable -396 despite -396 for 379 from -396 instead -396 lapses -396 needs -396 once -396 or -396 parts -396 ) -396 silence -396 STAYING -396 subject -396 survives -396 takes -396 through -396 to -396 unless -396 until -396 when -396 while -396 with -396 within -396 without -396 _AT_MOST -396 _FOR_EACH -396 _IN_ONE -396 _ON_TOP -396 <same> 1166
DATE 1167
, -547 } -547
clause 76 DATE 145 first 78 MONEY 147 NAME 82 no 820 none 149 NUMBER 151 PATH 84 PERCENT 152 STRING 154 withheld 89 yes 155 <date> 161 <literal> 611 <path> 614 <value> 1168 <withheld> 173 <yes_no> 616
$END -323 after -323 and -323 assumed -323 before -323 by -323 , -323 curable -323 despite -323 from -323 instead -323 lapses -323 needs -323 once -323 or -323 parts -323 ) -323 silence -323 STAYING -323 subject -323 survives -323 takes -323 through -323 to -323 unless -323 until -323 when -323 while -323 with -323 within -323 without -323 _AT_MOST -323 _FOR_EACH -323 _IN_ONE -323 _ON_TOP -323
$END -384 after -384 and -384 assumed -384 before -384 by -384 , -384 curable -384 despite -384 from -384 instead -384 lapses -384 needs -384 once -384 or -384 parts -384 ) -384 silence -384 STAYING -384 subject -384 survives -384 takes -384 through -384 to -384 unless -384 until -384 when -384 while -384 with -384 within -384 without -384 _AT_MOST -384 _FOR_EACH -384 _IN_ONE -384 _ON_TOP -384
$END -374 after -374 and -374 assumed -374 before -374 by -374 , -374 curable -374 despite -374 from -374 instead -374 lapses -374 needs -374 once -374 or -374 parts -374 ) -374 silence -374 STAYING -374 subject -374 survives -374 takes -374 through -374 to -374 unless -374 until -374 when -374 while -374 with -374 within -374 without -374 _AT_MOST -374 _FOR_EACH -374 _IN_ONE -374 _ON_TOP -374
$END -383 after -383 and -383 assumed -383 at 811 before -383 by -383 , -383 curable -383 despite -383 earlier 812 from -383 instead -383 lapses -383 needs -383 on 813 once -383 or -383 parts -383 ) -383 silence -383 since 814 STAYING -383 subject -383 survives -383 takes -383 through -383 to -383 unless -383 until -383 when -383 while -383 with -383 within -383 without -383 _AT_MOST -383 _FOR_EACH -383 _IN_ONE -383 _ON_TOP -383 <qualifier> 1169
$END -386 after -386 and -386 assumed -386 before -386 by -386 , -386 curable -386 despite -386 from -386 instead -386 lapses -386 needs -386 once -386 or -386 parts -386 ) -386 silence -386 STAYING -386 subject -386 survives -386 takes -386 through -386 to -386 unless -386 until -386 when -386 while -386 with -386 within -386 without -386 _AT_MOST -386 _FOR_EACH -386 _IN_ONE -386 _ON_TOP -386
clause 76 first 78 NAME 82 PATH 84 <path> 1170
NAME 1171
$END -45 changed -45 decided -45
$END -41
$END -38 decided 999 <decided_by> 1172
$END -39
$END -119 after -119 before -119 by -119 curable -119 despite -119 from -119 instead -119 lapses -119 needs -119 once -119 parts -119 silence -119 STAYING -119 subject -119 survives -119 takes -119 through -119 to -119 unless -119 until -119 when -119 while -119 with -119 within -119 without -119 _AT_MOST -119 _FOR_EACH -119 _IN_ONE -119 _ON_TOP -119
but 1173
most 1174
, 1175
most 1176
$END -108 after -108 before -108 by -108 curable -108 despite -108 from -108 instead -108 lapses -108 needs -108 once -108 parts -108 silence -108 STAYING -108 subject -108 survives -108 takes -108 through -108 to -108 unless -108 until -108 when -108 while -108 with -108 within -108 without -108 _AT_MOST -108 _FOR_EACH -108 _IN_ONE -108 _ON_TOP -108
$END -530 after -530 before -530 by -530 curable -530 despite -530 from -530 instead -530 lapses -530 needs -530 once -530 or -530 parts -530 silence -530 STAYING -530 subject -530 survives -530 takes -530 through -530 to -530 unless -530 until -530 when -530 while -530 with -530 within -530 without -530 _AT_MOST -530 _FOR_EACH -530 _IN_ONE -530 _ON_TOP -530
STRING 1177
$END -48
$END -274 after -274 assumed -274 before -274 by -274 curable -274 despite -274 from -274 instead -274 lapses -274 needs -274 once -274 parts -274 silence -274 STAYING -274 subject -274 survives -274 takes -274 through -274 to -274 unless -274 until -274 when -274 while -274 with -274 within -274 without -274 _AT_MOST -274 _FOR_EACH -274 _IN_ONE -274 _ON_TOP -274
$END -49
$END -146 after -146 before -146 by -146 curable -146 despite -146 from -146 instead -146 lapses -146 needs -146 once -146 parts -146 silence -146 STAYING -146 subject -146 survives -146 takes -146 through -146 to -146 unless -146 until -146 when -146 while -146 with -146 within -146 without -146 _AT_MOST -146 _FOR_EACH -146 _IN_ONE -146 _ON_TOP -146
$END -145 after -145 before -145 by -145 curable -145 despite -145 from -145 instead -145 lapses -145 needs -145 once -145 parts -145 silence -145 STAYING -145 subject -145 survives -145 takes -145 through -145 to -145 unless -145 until -145 when -145 while -145 with -145 within -145 without -145 _AT_MOST -145 _FOR_EACH -145 _IN_ONE -145 _ON_TOP -145
away 1178
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 1179 <used_of> 172 <withheld> 288 <yes_no> 174
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 1180 <used_of> 172 <withheld> 288 <yes_no> 174
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 1181 <used_of> 172 <withheld> 288 <yes_no> 174
, 1182 ) -431
$END -422 after -422 assumed -422 before -422 by -422 : -422 , -422 converted -422 curable -422 despite -422 from -422 instead -422 is -422 lapses -422 less -422 needs -422 once -422 parts -422 plus -422 ) -422 silence -422 STAYING -422 subject -422 survives -422 takes -422 through -422 times -422 to -422 unless -422 until -422 when -422 while -422 with -422 within -422 without -422 _AND_THE -422 _AT_MOST -422 _FOR_EACH -422 _IN_ANY -422 _IN_ONE -422 _IN_OVER -422 _ON_TOP -422
$END -423 after -423 assumed -423 before -423 by -423 : -423 , -423 converted -423 curable -423 despite -423 from -423 instead -423 is -423 lapses -423 less -423 needs -423 once -423 parts -423 plus -423 ) -423 silence -423 STAYING -423 subject -423 survives -423 takes -423 through -423 times -423 to -423 unless -423 until -423 when -423 while -423 with -423 within -423 without -423 _AND_THE -423 _AT_MOST -423 _FOR_EACH -423 _IN_ANY -423 _IN_ONE -423 _IN_OVER -423 _ON_TOP -423
to 1183
$END -206 assumed -206
NAME 1184
NUMBER 1185
$END -23 changed -23 decided -23 starts -23
$END -164
$END -489 assumed -489 , -489 converted -489 less -489 plus -489 times -489 _IN_ANY -489 _IN_OVER -489
$END -188 assumed -188
$END -187 assumed -187 , -187
clause 76 DATE 145 first 276 ( 925 NAME 82 NUMBER 278 PATH 84 the 926 withheld 89 <date> 281 <deadline_of> 282 <duration> 927 <instant> 1186 <path> 929 <period_edge> 285 <plain_time> 930 <withheld> 288
$END -414 assumed -414 : -414 , -414 converted -414 is -414 less -414 plus -414 ) -414 times -414 to -414 _AND_THE -414 _IN_ANY -414 _IN_OVER -414
on 1187
$END -415 assumed -415 : -415 , -415 converted -415 is -415 less -415 plus -415 ) -415 times -415 to -415 _AND_THE -415 _IN_ANY -415 _IN_OVER -415
$END -416 assumed -416 : -416 , -416 converted -416 is -416 less -416 plus -416 ) -416 times -416 to -416 _AND_THE -416 _IN_ANY -416 _IN_OVER -416
, -543 ) -543
clause 76 first 78 FOLD 79 ( 80 MONEY 81 NAME 82 NUMBER 83 PATH 84 PERCENT 85 the 87 withheld 89 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <balance> 95 <converted_value> 97 <excess_of> 98 <expr> 1188 <fold> 100 <literal_amount> 101 <operand_value> 102 <path> 103 <room_of> 105 <simple_value> 107 <single_value> 108 <used_of> 109 <withheld> 110
rate 1189
its 1190
$END -181 assumed -181
NAME 1191
of 1192
NAME 1193
test 1194
full 1195
days 1196
through 1197
$END -333 after -333 and -333 assumed -333 before -333 by -333 , -333 curable -333 despite -333 from -333 instead -333 lapses -333 needs -333 once -333 or -333 parts -333 ) -333 silence -333 STAYING -333 subject -333 survives -333 takes -333 through -333 to -333 unless -333 until -333 when -333 while -333 with -333 within -333 without -333 _AT_MOST -333 _FOR_EACH -333 _IN_ONE -333 _ON_TOP -333
REF 1198
$END -338 after -338 and -338 assumed -338 before -338 by -338 , -338 curable -338 despite -338 from -338 instead -338 lapses -338 needs -338 once -338 or -338 parts -338 ) -338 silence -338 STAYING -338 subject -338 survives -338 takes -338 through -338 to -338 unless -338 until -338 when -338 while -338 with -338 within -338 without -338 _AND_REF 1199 _AT_MOST -338 _FOR_EACH -338 _IN_ONE -338 _ON_TOP -338
$END -392 after -392 and -392 assumed -392 before -392 by -392 : -392 , -392 converted -392 curable -392 despite -392 from -392 has -392 instead -392 is -392 lapses -392 less -392 needs -392 of -392 once -392 or -392 parts -392 plus -392 ) -392 silence -392 STAYING -392 subject -392 survives -392 takes -392 through -392 times -392 to -392 unless -392 until -392 when -392 while -392 with -392 within -392 without -392 _AND_THE -392 _AT_MOST -392 _FOR_EACH -392 _IN_ANY -392 _IN_ONE -392 _IN_OVER -392 _ON_TOP -392
$END -393 after -393 and -393 assumed -393 before -393 by -393 , -393 curable -393 despite -393 from -393 instead -393 lapses -393 needs -393 once -393 or -393 parts -393 ) -393 silence -393 STAYING -393 subject -393 survives -393 takes -393 through -393 to -393 unless -393 until -393 when -393 while -393 with -393 within -393 without -393 _AT_MOST -393 _FOR_EACH -393 _IN_ONE -393 _ON_TOP -393
clause 76 DATE 145 first 78 NAME 82 PATH 84 the 1200 <date> 1201 <deadline_of> 1202 <path> 1203 <period_edge> 1204 <point> 1205
$END -395 after -395 and -395 assumed -395 before -395 by -395 , -395 curable -395 despite -395 from -395 instead -395 lapses -395 needs -395 once -395 or -395 parts -395 ) -395 silence -395 STAYING -395 subject -395 survives -395 takes -395 through -395 to -395 unless -395 until -395 when -395 while -395 with -395 within -395 without -395 _AT_MOST -395 _FOR_EACH -395 _IN_ONE -395 _ON_TOP -395
$END -394 after -394 and -394 assumed -394 before -394 by -394 , -394 curable -394 despite -394 from -394 instead -394 lapses -394 needs -394 once -394 or -394 parts -394 ) -394 silence -394 STAYING -394 subject -394 survives -394 takes -394 through -394 to -394 unless -394 until -394 when -394 while -394 with -394 within -394 without -394 _AT_MOST -394 _FOR_EACH -394 _IN_ONE -394 _ON_TOP -394
, -548 } -548
$END -382 after -382 and -382 assumed -382 before -382 by -382 , -382 curable -382 despite -382 from -382 instead -382 lapses -382 needs -382 once -382 or -382 parts -382 ) -382 silence -382 STAYING -382 subject -382 survives -382 takes -382 through -382 to -382 unless -382 until -382 when -382 while -382 with -382 within -382 without -382 _AT_MOST -382 _FOR_EACH -382 _IN_ONE -382 _ON_TOP -382
$END -46 decided -46
$END -47
$END -37
MONEY 1206
MONEY 1207 PERCENT 1208
to 1209 <target> 1210
NUMBER 278 <duration> 1211
$END -69
$END -147 after -147 before -147 by -147 curable -147 despite -147 from -147 instead -147 lapses -147 needs -147 once -147 parts -147 silence -147 STAYING -147 subject -147 survives -147 takes -147 through -147 to -147 unless -147 until -147 when -147 while -147 with -147 within -147 without -147 _AT_MOST -147 _FOR_EACH -147 _IN_ONE -147 _ON_TOP -147
$END -410 after -410 assumed -410 before -410 by -410 , -410 curable -410 despite -410 from -410 instead -410 lapses -410 needs -410 once -410 parts -410 ) -410 silence -410 STAYING -410 subject -410 survives -410 takes -410 through -410 to -410 unless -410 until -410 when -410 while -410 with -410 within -410 without -410 _AT_MOST -410 _FOR_EACH -410 _IN_ONE -410 _ON_TOP -410
$END -411 after -411 assumed -411 before -411 by -411 , -411 curable -411 despite -411 from -411 instead -411 lapses -411 needs -411 once -411 parts -411 ) -411 silence -411 STAYING -411 subject -411 survives -411 takes -411 through -411 to -411 unless -411 until -411 when -411 while -411 with -411 within -411 without -411 _AT_MOST -411 _FOR_EACH -411 _IN_ONE -411 _ON_TOP -411
, -539 ) -539
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 1212 <used_of> 172 <withheld> 288 <yes_no> 174
NAME 1213
$END -213 assumed -213
$END -21 changed -21 decided -21 starts -21
$END -487 assumed -487 , -487 converted -487 less -487 plus -487 times -487 _IN_ANY -487 _IN_OVER -487
or 1214
, -544 ) -544
reached 1215
own 1216
$END -214
the 1217
$END -221 assumed -221
$END -248 assumed -248
$END -239 assumed -239
$END -238 assumed -238
clause 144 DATE 145 first 276 FOLD 79 ( 146 NAME 82 no 148 not 150 NUMBER 278 PATH 84 the 279 withheld 89 yes 155 _AGREEMENT 156 _BALANCE 90 _EXCESS 91 _ROOM 92 _USED 93 <atom> 157 <balance> 158 <condition> 280 <counted> 160 <date> 281 <deadline_of> 282 <duration> 283 <excess_of> 163 <fold> 164 <happened> 165 <operand> 168 <path> 284 <period_edge> 285 <plain_time> 286 <room_of> 171 <time> 1218 <used_of> 172 <withheld> 288 <yes_no> 174
$END -537 after -537 and -537 assumed -537 before -537 by -537 , -537 curable -537 despite -537 from -537 instead -537 lapses -537 needs -537 once -537 or -537 parts -537 ) -537 silence -537 STAYING -537 subject -537 survives -537 takes -537 through -537 to -537 unless -537 until -537 when -537 while -537 with -537 within -537 without -537 _AND_REF -537 _AT_MOST -537 _FOR_EACH -537 _IN_ONE -537 _ON_TOP -537
REF 1219
deadline 485 end 487 start 489
$END -399 after -399 and -399 assumed -399 before -399 by -399 , -399 curable -399 despite -399 from -399 instead -399 lapses -399 needs -399 once -399 or -399 parts -399 ) -399 silence -399 STAYING -399 subject -399 survives -399 takes -399 through -399 to -399 unless -399 until -399 when -399 while -399 with -399 within -399 without -399 _AT_MOST -399 _FOR_EACH -399 _IN_ONE -399 _ON_TOP -399
$END -401 after -401 and -401 assumed -401 before -401 by -401 , -401 curable -401 despite -401 from -401 instead -401 lapses -401 needs -401 once -401 or -401 parts -401 ) -401 silence -401 STAYING -401 subject -401 survives -401 takes -401 through -401 to -401 unless -401 until -401 when -401 while -401 with -401 within -401 without -401 _AT_MOST -401 _FOR_EACH -401 _IN_ONE -401 _ON_TOP -401
$END -400 after -400 and -400 assumed -400 before -400 by -400 , -400 curable -400 despite -400 from -400 instead -400 lapses -400 needs -400 once -400 or -400 parts -400 ) -400 silence -400 STAYING -400 subject -400 survives -400 takes -400 through -400 to -400 unless -400 until -400 when -400 while -400 with -400 within -400 without -400 _AT_MOST -400 _FOR_EACH -400 _IN_ONE -400 _ON_TOP -400
$END -402 after -402 and -402 assumed -402 before -402 by -402 , -402 curable -402 despite -402 from -402 instead -402 lapses -402 needs -402 once -402 or -402 parts -402 ) -402 silence -402 STAYING -402 subject -402 survives -402 takes -402 through -402 to -402 unless -402 until -402 when -402 while -402 with -402 within -402 without -402 _AT_MOST -402 _FOR_EACH -402 _IN_ONE -402 _ON_TOP -402
$END -397 after -397 and -397 assumed -397 before -397 by -397 , -397 curable -397 despite -397 from -397 instead -397 lapses -397 needs -397 once -397 or -397 parts -397 ) -397 silence -397 STAYING -397 subject -397 survives -397 takes -397 through -397 to -397 unless -397 until -397 when -397 while -397 with -397 within -397 without -397 _AT_MOST -397 _FOR_EACH -397 _IN_ONE -397 _ON_TOP -397
, -125
, -124
of 1220
a 1221 the 1222
$END -122 after -122 before -122 by -122 curable -122 despite -122 from -122 instead -122 lapses -122 needs -122 once -122 parts -122 silence -122 STAYING -122 subject -122 survives -122 takes -122 through -122 to -122 unless -122 until -122 when -122 while -122 with -122 within -122 without -122 _AT_MOST -122 _FOR_EACH -122 _IN_ONE -122 _ON_TOP -122
$END -115 after -115 before -115 by -115 curable -115 despite -115 from -115 instead -115 lapses -115 needs -115 once -115 parts -115 silence -115 STAYING -115 subject -115 survives -115 takes -115 through -115 to -115 unless -115 until -115 when -115 while -115 with -115 within -115 without -115 _AT_MOST -115 _FOR_EACH -115 _IN_ONE -115 _ON_TOP -115
, -540 ) -540
when -211
after 1223 before 1224
$END -180 assumed -180
rate 1225
floor 1226
$END -224 assumed -224
$END -538 after -538 and -538 assumed -538 before -538 by -538 , -538 curable -538 despite -538 from -538 instead -538 lapses -538 needs -538 once -538 or -538 parts -538 ) -538 silence -538 STAYING -538 subject -538 survives -538 takes -538 through -538 to -538 unless -538 until -538 when -538 while -538 with -538 within -538 without -538 _AND_REF -538 _AT_MOST -538 _FOR_EACH -538 _IN_ONE -538 _ON_TOP -538
the 1227
later 1228
next 1229
clause 76 DATE 145 first 276 ( 925 NAME 82 NUMBER 278 PATH 84 the 926 withheld 89 <date> 281 <deadline_of> 282 <duration> 927 <instant> 1230 <path> 929 <period_edge> 285 <plain_time> 930 <withheld> 288
clause 76 DATE 145 first 276 ( 925 NAME 82 NUMBER 278 PATH 84 the 926 withheld 89 <date> 281 <deadline_of> 282 <duration> 927 <instant> 1231 <path> 929 <period_edge> 285 <plain_time> 930 <withheld> 288
$END -179 assumed -179
$END -247 assumed -247
floor 1232
NAME 1233
NAME 1234
$END -417 assumed -417 : -417 , -417 converted -417 is -417 less -417 plus -417 ) -417 times -417 to -417 _AND_THE -417 _IN_ANY -417 _IN_OVER -417
$END -418 assumed -418 : -418 , -418 converted -418 is -418 less -418 plus -418 ) -418 times -418 to -418 _AND_THE -418 _IN_ANY -418 _IN_OVER -418
, -123
$END -126 after -126 before -126 by -126 curable -126 despite -126 from -126 instead -126 lapses -126 needs -126 once -126 parts -126 silence -126 STAYING -126 subject -126 survives -126 takes -126 through -126 to -126 unless -126 until -126 when -126 while -126 with -126 within -126 without -126 _AT_MOST -126 _FOR_EACH -126 _IN_ONE -126 _ON_TOP -126
$END -127 after -127 before -127 by -127 curable -127 despite -127 from -127 instead -127 lapses -127 needs -127 once -127 parts -127 silence -127 STAYING -127 subject -127 survives -127 takes -127 through -127 to -127 unless -127 until -127 when -127 while -127 with -127 within -127 without -127 _AT_MOST -127 _FOR_EACH -127 _IN_ONE -127 _ON_TOP -127
"""

# For each kind of line: the states in which it begins and ends.
_STARTS = """
account 0 48
account_line 1 53
action 2 56
action_line 3 59
adds 4 63
agreement 5 65
agreement_line 6 71
amount 7 73
amount_line 8 94
assumed_line 9 112
assuming 10 114
by_row 11 117
chosen_readings 12 119
claim 13 123
commitment 14 126
commitment_line 15 135
completed 16 139
cuts_off 17 141
define 18 143
define_line 19 162
event 20 176
except 21 178
fact 22 180
field_line 23 182
instrument 24 184
instrument_line 25 194
interprets 26 196
interprets_line 27 197
keeps 28 200
keeps_line 29 204
kind 30 207
norm 31 209
one_of 32 212
open_line 33 214
panel 34 216
period 35 218
phrase_line 36 251
property 37 253
prose_only 38 255
rate 39 257
reading_note 40 261
renews 41 263
renumbers 42 265
replaces 43 267
strikes 44 269
suspends 45 271
tier 46 274
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
