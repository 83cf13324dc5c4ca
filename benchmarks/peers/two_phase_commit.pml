/* Two-phase commit for Spin, with N resource managers, up to 9: the states and the steps of
 * models/two_phase_commit.py. One d_step for each transition; sets are bits of a word.
 */
#define WORKING 0
#define PREPARED 1
#define COMMITTED 2
#define ABORTED 3
#define ALL ((1 << N) - 1)

byte manager[N];
byte transaction = WORKING;
short known_prepared = 0;
short prepared_sent = 0;
bit commit_sent = 0;
bit abort_sent = 0;

#define STEPS(r) \
    :: d_step { transaction == WORKING && (prepared_sent & (1 << r)) -> \
           known_prepared = known_prepared | (1 << r) } \
    :: d_step { manager[r] == WORKING -> \
           manager[r] = PREPARED; prepared_sent = prepared_sent | (1 << r) } \
    :: d_step { manager[r] == WORKING -> manager[r] = ABORTED } \
    :: d_step { commit_sent -> manager[r] = COMMITTED } \
    :: d_step { abort_sent -> manager[r] = ABORTED }

active proctype commit() {
    do
    :: d_step { transaction == WORKING && known_prepared == ALL ->
           transaction = COMMITTED; commit_sent = 1 }
    :: d_step { transaction == WORKING -> transaction = ABORTED; abort_sent = 1 }
    STEPS(0)
#if N > 1
    STEPS(1)
#endif
#if N > 2
    STEPS(2)
#endif
#if N > 3
    STEPS(3)
#endif
#if N > 4
    STEPS(4)
#endif
#if N > 5
    STEPS(5)
#endif
#if N > 6
    STEPS(6)
#endif
#if N > 7
    STEPS(7)
#endif
#if N > 8
    STEPS(8)
#endif
    od
}
