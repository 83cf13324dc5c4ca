/* The benchmark pair for Spin. N, and a step for every link that flips its bit, are put in by the
 * benchmark. One d_step per transition, so that Spin counts the same states and
 * transitions as the others; links are bits of a word, which keeps the state vector short.
 */
#define PAIR_ENABLED 0
#define ENABLED_A 1
#define DISABLED_A 2
#define PAIR_DISABLED 0
#define TEST 1
#define ENABLED_B 2
#define DISABLED_B 3
#define ALL ((1 << N) - 1)

short la = ALL;
short lb = ALL;
bit private_up = 1;
byte a = PAIR_ENABLED;
byte b = PAIR_DISABLED;
hidden byte i;
hidden byte links;

#define COUNT(word) links = 0; i = 0; \
    do :: i < N -> links = links + ((word >> i) & 1); i++ :: else -> break od

active proctype pair() {
    do
    :: d_step { private_up = !private_up }
    LINK_STEPS
    :: d_step { !private_up && a == PAIR_ENABLED ->
           COUNT(la);
           a = (2 * links >= N -> ENABLED_A : DISABLED_A) }
    :: d_step { !private_up && b == PAIR_DISABLED ->
           COUNT(lb);
           b = (2 * links > N -> TEST : DISABLED_B) }
    :: d_step { b == TEST && (a != PAIR_ENABLED || (la & lb) == 0) ->
           b = (((la & lb) == 0 || a == DISABLED_A) -> ENABLED_B : DISABLED_B) }
    :: d_step { private_up && (a != PAIR_ENABLED || b != PAIR_DISABLED) ->
           a = PAIR_ENABLED; b = PAIR_DISABLED }
    od
}
