/* The benchmark pair for Spin; N comes from the command line (spin -DN=8). One atomic step per
 * transition, so that Spin counts the same states and transitions as the others.
 */
#define PAIR_ENABLED 0
#define ENABLED_A 1
#define DISABLED_A 2
#define PAIR_DISABLED 0
#define TEST 1
#define ENABLED_B 2
#define DISABLED_B 3

bit private_up = 1;
bit la[N];
bit lb[N];
byte a = PAIR_ENABLED;
byte b = PAIR_DISABLED;
hidden byte i;
hidden byte links;
hidden byte shared;

inline count_links(which) {
    links = 0;
    i = 0;
    do
    :: i < N -> links = links + which[i]; i++
    :: else -> break
    od
}

inline count_shared() {
    shared = 0;
    i = 0;
    do
    :: i < N -> shared = shared + (la[i] && lb[i]); i++
    :: else -> break
    od
}

active proctype pair() {
    byte k;
    d_step {
        do
        :: k < N -> la[k] = 1; lb[k] = 1; k++
        :: else -> break
        od;
        k = 0
    }
    do
    :: d_step { private_up = !private_up }
    LINK_STEPS
    :: d_step { !private_up && a == PAIR_ENABLED ->
           count_links(la);
           a = (2 * links >= N -> ENABLED_A : DISABLED_A) }
    :: d_step { !private_up && b == PAIR_DISABLED ->
           count_links(lb);
           b = (2 * links > N -> TEST : DISABLED_B) }
    :: d_step { b == TEST && (a != PAIR_ENABLED || NO_SHARED) ->
           count_shared();
           b = ((shared == 0 || a == DISABLED_A) -> ENABLED_B : DISABLED_B) }
    :: d_step { private_up && (a != PAIR_ENABLED || b != PAIR_DISABLED) ->
           a = PAIR_ENABLED; b = PAIR_DISABLED }
    od
}
