/* The benchmark pair for Spin, with N PGs, up to 10. One d_step per transition, so that Spin counts
 * the same states and transitions as the others; links are bits of a word, which keeps the state
 * vector short.
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

#define LINKS(i) \
    :: d_step { la = la ^ (1 << i) } \
    :: d_step { lb = lb ^ (1 << i) }

active proctype pair() {
    do
    :: d_step { private_up = !private_up }
    LINKS(0)
#if N > 1
    LINKS(1)
#endif
#if N > 2
    LINKS(2)
#endif
#if N > 3
    LINKS(3)
#endif
#if N > 4
    LINKS(4)
#endif
#if N > 5
    LINKS(5)
#endif
#if N > 6
    LINKS(6)
#endif
#if N > 7
    LINKS(7)
#endif
#if N > 8
    LINKS(8)
#endif
#if N > 9
    LINKS(9)
#endif
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
