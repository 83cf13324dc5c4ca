; sites, both-networks: every-pair-served
; obligation init: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.private
(declare-const s1 Bool) ; network.wan
(declare-const s2 Bool) ; network.at_once
(declare-const s3 Bool) ; network.lan[A]
(declare-const s4 Bool) ; network.lan[B]
(declare-const s5 Int) ; mode[A]
(declare-const s6 Int) ; mode[B]
(declare-const s7 Bool) ; found_enabled[A]
(declare-const s8 Bool) ; found_enabled[B]
(declare-const s9 Bool) ; found_disabled[A]
(declare-const s10 Bool) ; found_disabled[B]
(declare-const s11 Int) ; request
(declare-const s12 Bool) ; submitted
(declare-const s13 Bool) ; holds[A]
(declare-const s14 Bool) ; holds[B]
(declare-const s15 Bool) ; stopped_by_test[A]
(declare-const s16 Bool) ; stopped_by_test[B]
(declare-const s17 Bool) ; failed_since
(declare-const s18 Int) ; entry[A, 0]
(declare-const s19 Int) ; entry[A, 1]
(declare-const s20 Int) ; entry[B, 0]
(declare-const s21 Int) ; entry[B, 1]
(declare-const s22 Bool) ; up[A]
(declare-const s23 Bool) ; up[B]
(declare-const s24 Bool) ; level[A]
(declare-const s25 Bool) ; level[B]
(declare-const s26 Bool) ; apart[A]
(declare-const s27 Bool) ; apart[B]
(declare-const s28 Bool) ; crossed
(declare-const s29 Bool) ; replaced
(declare-const s30 Bool) ; by_one
(declare-const s31 Bool) ; activated
(declare-const s32 Int) ; faults left
(declare-const s33 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s34 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s35 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s36 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s37 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s38 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s39 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s40 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s41 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s42 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s43 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s44 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s45 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s46 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s47 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s48 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s49 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s50 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s51 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s52 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s53 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s54 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s55 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s56 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s57 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s58 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s59 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s60 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s61 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s62 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s63 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s64 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s65 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s66 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s67 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s68 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s69 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s70 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = A and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s71 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s72 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = A and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s73 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s74 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s75 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s76 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s77 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s78 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s79 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s80 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s81 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s82 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(assert (<= 0 s5))
(assert (<= s5 5))
(assert (<= 0 s6))
(assert (<= s6 5))
(assert (<= 0 s11))
(assert (<= s11 3))
(assert (<= 0 s18))
(assert (<= s18 3))
(assert (<= 0 s19))
(assert (<= s19 3))
(assert (<= 0 s20))
(assert (<= s20 3))
(assert (<= 0 s21))
(assert (<= s21 3))
(assert (<= 0 s32))
(assert (<= s32 1))
(assert (<= 0 s33))
(assert (<= 0 s34))
(assert (<= 0 s35))
(assert (<= 0 s36))
(assert (<= 0 s37))
(assert (<= 0 s38))
(assert (<= 0 s39))
(assert (<= 0 s40))
(assert (<= 0 s41))
(assert (<= 0 s42))
(assert (<= 0 s43))
(assert (<= 0 s44))
(assert (<= 0 s45))
(assert (<= 0 s46))
(assert (<= 0 s47))
(assert (<= 0 s48))
(assert (<= 0 s49))
(assert (<= 0 s50))
(assert (<= 0 s51))
(assert (<= 0 s52))
(assert (<= 0 s53))
(assert (<= 0 s54))
(assert (<= 0 s55))
(assert (<= 0 s56))
(assert (<= 0 s57))
(assert (<= 0 s58))
(assert (<= 0 s59))
(assert (<= 0 s60))
(assert (<= 0 s61))
(assert (<= 0 s62))
(assert (<= 0 s63))
(assert (<= 0 s64))
(assert (<= 0 s65))
(assert (<= 0 s66))
(assert (<= 0 s67))
(assert (<= 0 s68))
(assert (<= 0 s69))
(assert (<= 0 s70))
(assert (<= 0 s71))
(assert (<= 0 s72))
(assert (<= 0 s73))
(assert (<= 0 s74))
(assert (<= 0 s75))
(assert (<= 0 s76))
(assert (<= 0 s77))
(assert (<= 0 s78))
(assert (<= 0 s79))
(assert (<= 0 s80))
(assert (<= 0 s81))
(assert (<= 0 s82))
(assert (= s0 true))
(assert (= s1 true))
(assert (= s2 false))
(assert (= s3 true))
(assert (= s4 true))
(assert (= s5 0))
(assert (= s6 1))
(assert (= s7 false))
(assert (= s8 false))
(assert (= s9 false))
(assert (= s10 false))
(assert (= s11 0))
(assert (= s12 true))
(assert (= s13 false))
(assert (= s14 false))
(assert (= s15 false))
(assert (= s16 false))
(assert (= s17 false))
(assert (= s18 0))
(assert (= s19 0))
(assert (= s20 0))
(assert (= s21 0))
(assert (= s22 true))
(assert (= s23 true))
(assert (= s24 true))
(assert (= s25 true))
(assert (= s26 false))
(assert (= s27 false))
(assert (= s28 false))
(assert (= s29 false))
(assert (= s30 false))
(assert (= s31 false))
(assert (= s32 1))
(assert (= s65 0))
(assert (= s66 0))
(assert (= s67 0))
(assert (= s68 0))
(assert (= s69 0))
(assert (= s70 0))
(assert (= s71 0))
(assert (= s72 0))
(assert (= s73 0))
(assert (= s74 0))
(assert (= s75 0))
(assert (= s76 0))
(assert (= s77 0))
(assert (= s78 0))
(assert (= s79 0))
(assert (= s80 0))
(assert (= s81 0))
(assert (= s82 0))
(assert (and (not (<= 1 s48)) (not (<= 1 s57)) (not (<= 1 s42)) (not (<= 1 s70)) (not (<= 1 s73)) (not (<= 1 s50)) (not (<= 1 s45)) (not (<= 1 s60)) (not (<= 1 s68)) (not (<= 1 s72)) (not (<= 1 s56)) (not (<= 1 s75)) (not (<= 1 s55)) (not (<= 1 s69)) (not (<= 1 s77)) (not (<= 1 s63)) (not (<= 1 s61)) (<= 1 (+ s56 s67 s72 s33 s76 s45 s82 s50 s77 s40 s66 s59 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s68 s81 s79 s52 s61 s73 s51 s80 s65 s69 s43 s58 s35 s37 s70 s53 s62 s41)) (not (<= 1 s47)) (not (<= 1 s39)) (not (<= 1 s33)) (not (<= 1 s35)) (not (<= 1 s81)) (not (<= 1 s38)) (not (<= 1 s54)) (not (<= 1 s37)) (not (<= 1 s79)) (not (<= 1 s46)) (not (<= 1 s53)) (not (<= 1 s49)) (not (<= 1 s74)) (not (<= 1 s41)) (not (<= 1 s64)) (not (<= 1 s40)) (not (<= 1 s76)) (not (<= 1 s59)) (not (<= 1 s58)) (not (<= 1 s71)) (not (<= 1 s82)) (not (<= 1 s66)) (not (<= 1 s34)) (not (<= 1 s36)) (not (<= 1 s62))))
(assert (not (and true (not (= s6 5)) (not (= s5 5)) (not (= s5 2)) s4 s3 (= 0 s79) (= s77 0) (= s76 0) (= 0 s74) (= s72 0) (= 0 s71) (= 0 s70) (= 0 s69) (= 0 s68) (= 0 s66) (= 0 s62) (= 0 s61) (= 0 s54) (= 0 s53) (= s50 0) (= 0 s49) (= 0 s48) (= 0 s47) (= 0 s46) (= s45 0) (= 0 s40) (= 0 s39) (= 0 s38) (= 0 s37) (= 0 s34) (= s33 0) (or (not s0) (not s2)) (or (not s0) (= 0 s75)) (or (not s0) (= 0 s73)) (or (not (= s32 1)) s0) (or s0 (not (= s5 1))) (or s2 s0) (or (not s1) s0) (or (= 0 s64) s0) (or s0 (= 0 s58)) (or (= 0 s57) s0) (or (= s56 0) s0) (or (= 0 s55) s0) (or (= 0 s42) s0) (or (= 0 s41) s0) (or (not s1) (not s2)) (or (not s1) (= 0 s80)) (or (= 0 s78) (not s1)) (or (not s1) (= 0 s75)) (or (not s1) (= 0 s73)) (or (not s1) (= s67 0)) (or (not s1) (= 0 s65)) (or s1 s2) (or s1 (= 0 s64)) (or s1 (= 0 s63)) (or s1 (= 0 s60)) (or (= 0 s59) s1) (or s1 (= 0 s58)) (or s1 (= 0 s57)) (or (not (= 0 s6)) (not (= 0 s5))) (or (= s67 0) (not (= 0 s5))) (or (= 0 s65) (not (= 0 s5))) (or (not (= s6 1)) (not (= s5 1))) (let ((s.0 (and s3 s4 s1))) (let ((s.1 (or s3 s.0))) (or (<= (+ s56 s67 s72 s33 s76 s45 s82 s50 s77 s40 s66 s59 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s68 s81 s79 s52 s61 s73 s51 s80 s65 s69 s43 s58 s35 s37 s70 s53 s62 s41) (* 2 (+ (ite s.1 s58 0) (ite s3 s50 0) (ite s.0 s48 0) (ite s.1 s74 0) (ite s.1 s70 0) (ite s.0 s45 0) (ite s.0 s80 0) (ite s.0 s42 0) (ite s.0 s41 0) (ite s3 s54 0) (ite s.1 s61 0) (ite s.1 s62 0) (ite s.0 s77 0) (ite s.1 s73 0) (ite s.1 s63 0) (ite s.0 s79 0) (ite s.1 s59 0) (ite s3 s65 0) (ite s.1 s60 0) (ite s3 s51 0) (ite s.0 s43 0) (ite s.1 s75 0) (ite s.1 s64 0) (ite s3 s67 0) (ite s3 s49 0) (ite s.1 s69 0) (ite s.0 s44 0) (ite s3 s53 0) (ite s.1 s71 0) (ite s3 s55 0) (ite s3 s56 0) (ite s.1 s72 0) (ite s3 s68 0) (ite s3 s52 0) (ite s.1 s57 0) (ite s3 s66 0) (ite s.0 s46 0) (ite s.1 s76 0) (ite s.0 s78 0) (ite s.0 s47 0)))) (not (= s5 1))))) (or (not (= s32 1)) (not (= s5 3))) (let ((s.0 (and s3 s4 s1))) (let ((s.1 (or s3 s.0))) (or (not (= s5 3)) (<= (+ s56 s67 s72 s33 s76 s45 s82 s50 s77 s40 s66 s59 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s68 s81 s79 s52 s61 s73 s51 s80 s65 s69 s43 s58 s35 s37 s70 s53 s62 s41) (* 2 (+ (ite s.1 s58 0) (ite s3 s50 0) (ite s.0 s48 0) (ite s.1 s74 0) (ite s.1 s70 0) (ite s.0 s45 0) (ite s.0 s80 0) (ite s.0 s42 0) (ite s.0 s41 0) (ite s3 s54 0) (ite s.1 s61 0) (ite s.1 s62 0) (ite s.0 s77 0) (ite s.1 s73 0) (ite s.1 s63 0) (ite s.0 s79 0) (ite s.1 s59 0) (ite s3 s65 0) (ite s.1 s60 0) (ite s3 s51 0) (ite s.0 s43 0) (ite s.1 s75 0) (ite s.1 s64 0) (ite s3 s67 0) (ite s3 s49 0) (ite s.1 s69 0) (ite s.0 s44 0) (ite s3 s53 0) (ite s.1 s71 0) (ite s3 s55 0) (ite s3 s56 0) (ite s.1 s72 0) (ite s3 s68 0) (ite s3 s52 0) (ite s.1 s57 0) (ite s3 s66 0) (ite s.0 s46 0) (ite s.1 s76 0) (ite s.0 s78 0) (ite s.0 s47 0))))))) (or (not (= s5 3)) (= 0 s64)) (or (not (= s5 3)) (= 0 s63)) (or (not (= s32 1)) (not (= 4 s5))) (or (not (= 4 s5)) (not (= 0 s6))) (or (not (= 4 s5)) (= 0 s57)) (or (not (= s32 1)) (not (= 0 s6))) (let ((s.0 (and s3 s4 s1))) (let ((s.1 (or s4 s.0))) (or (not (= 0 s6)) (not (<= (* 2 (+ (ite s4 s41 0) (ite s.1 s57 0) (ite s.1 s71 0) (ite s.1 s62 0) (ite s.0 s50 0) (ite s.1 s72 0) (ite s4 s46 0) (ite s.1 s76 0) (ite s4 s78 0) (ite s.1 s63 0) (ite s4 s44 0) (ite s.0 s52 0) (ite s4 s47 0) (ite s.1 s60 0) (ite s.1 s73 0) (ite s.1 s70 0) (ite s.1 s61 0) (ite s.0 s68 0) (ite s4 s79 0) (ite s.0 s55 0) (ite s.0 s56 0) (ite s.1 s64 0) (ite s4 s80 0) (ite s.0 s49 0) (ite s.0 s65 0) (ite s.1 s69 0) (ite s.1 s59 0) (ite s.0 s67 0) (ite s.0 s51 0) (ite s4 s43 0) (ite s.1 s75 0) (ite s.1 s74 0) (ite s.0 s54 0) (ite s.0 s53 0) (ite s4 s48 0) (ite s4 s45 0) (ite s.1 s58 0) (ite s4 s42 0) (ite s4 s77 0) (ite s.0 s66 0))) (+ s56 s67 s72 s33 s76 s45 s82 s50 s77 s40 s66 s59 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s68 s81 s79 s52 s61 s73 s51 s80 s65 s69 s43 s58 s35 s37 s70 s53 s62 s41)))))) (or (= 0 s80) (not (= s6 1))) (or (= 0 s78) (not (= s6 1))) (or (not (= s32 1)) (not (= s6 2))) (let ((s.0 (and s3 s4 s1))) (let ((s.1 (or s4 s.0))) (or (not (= s6 2)) (not (<= (* 2 (+ (ite s4 s41 0) (ite s.1 s57 0) (ite s.1 s71 0) (ite s.1 s62 0) (ite s.0 s50 0) (ite s.1 s72 0) (ite s4 s46 0) (ite s.1 s76 0) (ite s4 s78 0) (ite s.1 s63 0) (ite s4 s44 0) (ite s.0 s52 0) (ite s4 s47 0) (ite s.1 s60 0) (ite s.1 s73 0) (ite s.1 s70 0) (ite s.1 s61 0) (ite s.0 s68 0) (ite s4 s79 0) (ite s.0 s55 0) (ite s.0 s56 0) (ite s.1 s64 0) (ite s4 s80 0) (ite s.0 s49 0) (ite s.0 s65 0) (ite s.1 s69 0) (ite s.1 s59 0) (ite s.0 s67 0) (ite s.0 s51 0) (ite s4 s43 0) (ite s.1 s75 0) (ite s.1 s74 0) (ite s.0 s54 0) (ite s.0 s53 0) (ite s4 s48 0) (ite s4 s45 0) (ite s.1 s58 0) (ite s4 s42 0) (ite s4 s77 0) (ite s.0 s66 0))) (+ s56 s67 s72 s33 s76 s45 s82 s50 s77 s40 s66 s59 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s68 s81 s79 s52 s61 s73 s51 s80 s65 s69 s43 s58 s35 s37 s70 s53 s62 s41)))))) (or (= 0 s80) (not (= s6 2))) (or (= 0 s78) (not (= s6 2))) (or (= 0 s75) (not (= s6 2))) (or (= 0 s73) (not (= s6 2))) (or (= 0 s64) (not (= s6 2))) (or (not (= s6 2)) (= 0 s60)) (or (not (= s6 2)) (= 0 s58)) (or (not (= s32 1)) (not (= s6 3))) (let ((s.0 (and s3 s4 s1))) (let ((s.1 (or s4 s.0))) (or (not (= s6 3)) (not (<= (* 2 (+ (ite s4 s41 0) (ite s.1 s57 0) (ite s.1 s71 0) (ite s.1 s62 0) (ite s.0 s50 0) (ite s.1 s72 0) (ite s4 s46 0) (ite s.1 s76 0) (ite s4 s78 0) (ite s.1 s63 0) (ite s4 s44 0) (ite s.0 s52 0) (ite s4 s47 0) (ite s.1 s60 0) (ite s.1 s73 0) (ite s.1 s70 0) (ite s.1 s61 0) (ite s.0 s68 0) (ite s4 s79 0) (ite s.0 s55 0) (ite s.0 s56 0) (ite s.1 s64 0) (ite s4 s80 0) (ite s.0 s49 0) (ite s.0 s65 0) (ite s.1 s69 0) (ite s.1 s59 0) (ite s.0 s67 0) (ite s.0 s51 0) (ite s4 s43 0) (ite s.1 s75 0) (ite s.1 s74 0) (ite s.0 s54 0) (ite s.0 s53 0) (ite s4 s48 0) (ite s4 s45 0) (ite s.1 s58 0) (ite s4 s42 0) (ite s4 s77 0) (ite s.0 s66 0))) (+ s56 s67 s72 s33 s76 s45 s82 s50 s77 s40 s66 s59 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s68 s81 s79 s52 s61 s73 s51 s80 s65 s69 s43 s58 s35 s37 s70 s53 s62 s41)))))) (or (not (= s6 3)) (= 0 s58)) (or (not (= s6 3)) (= 0 s57)) (or (not (= s32 1)) (not (= 4 s6))) (or (= 0 s64) (not (= 4 s6))) (or (= 0 s75) s31) (or (= 0 s73) s31) (let ((s.0 (and s3 s4 s1))) (let ((s.1 (or s4 s.0))) (or (not (= s32 1)) (not (<= (* 2 (+ (ite s4 s41 0) (ite s.1 s57 0) (ite s.1 s71 0) (ite s.1 s62 0) (ite s.0 s50 0) (ite s.1 s72 0) (ite s4 s46 0) (ite s.1 s76 0) (ite s4 s78 0) (ite s.1 s63 0) (ite s4 s44 0) (ite s.0 s52 0) (ite s4 s47 0) (ite s.1 s60 0) (ite s.1 s73 0) (ite s.1 s70 0) (ite s.1 s61 0) (ite s.0 s68 0) (ite s4 s79 0) (ite s.0 s55 0) (ite s.0 s56 0) (ite s.1 s64 0) (ite s4 s80 0) (ite s.0 s49 0) (ite s.0 s65 0) (ite s.1 s69 0) (ite s.1 s59 0) (ite s.0 s67 0) (ite s.0 s51 0) (ite s4 s43 0) (ite s.1 s75 0) (ite s.1 s74 0) (ite s.0 s54 0) (ite s.0 s53 0) (ite s4 s48 0) (ite s4 s45 0) (ite s.1 s58 0) (ite s4 s42 0) (ite s4 s77 0) (ite s.0 s66 0))) (+ s56 s67 s72 s33 s76 s45 s82 s50 s77 s40 s66 s59 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s68 s81 s79 s52 s61 s73 s51 s80 s65 s69 s43 s58 s35 s37 s70 s53 s62 s41)))))) (let ((s.0 (and s3 s4 s1))) (let ((s.1 (or s3 s.0))) (or (not (= s32 1)) (<= (+ s56 s67 s72 s33 s76 s45 s82 s50 s77 s40 s66 s59 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s68 s81 s79 s52 s61 s73 s51 s80 s65 s69 s43 s58 s35 s37 s70 s53 s62 s41) (* 2 (+ (ite s.1 s58 0) (ite s3 s50 0) (ite s.0 s48 0) (ite s.1 s74 0) (ite s.1 s70 0) (ite s.0 s45 0) (ite s.0 s80 0) (ite s.0 s42 0) (ite s.0 s41 0) (ite s3 s54 0) (ite s.1 s61 0) (ite s.1 s62 0) (ite s.0 s77 0) (ite s.1 s73 0) (ite s.1 s63 0) (ite s.0 s79 0) (ite s.1 s59 0) (ite s3 s65 0) (ite s.1 s60 0) (ite s3 s51 0) (ite s.0 s43 0) (ite s.1 s75 0) (ite s.1 s64 0) (ite s3 s67 0) (ite s3 s49 0) (ite s.1 s69 0) (ite s.0 s44 0) (ite s3 s53 0) (ite s.1 s71 0) (ite s3 s55 0) (ite s3 s56 0) (ite s.1 s72 0) (ite s3 s68 0) (ite s3 s52 0) (ite s.1 s57 0) (ite s3 s66 0) (ite s.0 s46 0) (ite s.1 s76 0) (ite s.0 s78 0) (ite s.0 s47 0))))))) (or (not (= s32 1)) (= 0 s64)) (or (not (= s32 1)) (= 0 s63)) (or (not (= s32 1)) (= 0 s60)) (or (not (= s32 1)) (= 0 s59)) (or (not (= s32 1)) (= 0 s58)) (or (not (= s32 1)) (= 0 s57)) (or (not (= s32 1)) (= s56 0)) (or (not (= s32 1)) (= 0 s55)) (or (not (= s32 1)) (= 0 s42)) (or (not (= s32 1)) (= 0 s41)) (or (not (= s32 1)) (= 0 s36)) (or (not (= s32 1)) (= 0 s35)) (or (= 0 s75) (not (= s6 1)) (not (= 0 s5))) (or (not (= s6 1)) (= 0 s73) (not (= 0 s5))) (or (= 0 s75) (not (= 4 s6)) (not (= 0 s5))) (or (not (= 4 s6)) (= 0 s73) (not (= 0 s5))) (or (= 0 s75) (not (= 4 s5)) (not (= s6 1))) (or (not (= 4 s5)) (not (= s6 1)) (= 0 s73)) (= s82 0) (= 0 s81) (let ((s.0 (and s3 s4 s1))) (let ((s.1 (or s3 s.0))) (or (not s0) (<= (+ s56 s67 s72 s33 s76 s45 s82 s50 s77 s40 s66 s59 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s68 s81 s79 s52 s61 s73 s51 s80 s65 s69 s43 s58 s35 s37 s70 s53 s62 s41) (* 2 (+ (ite s.1 s58 0) (ite s3 s50 0) (ite s.0 s48 0) (ite s.1 s74 0) (ite s.1 s70 0) (ite s.0 s45 0) (ite s.0 s80 0) (ite s.0 s42 0) (ite s.0 s41 0) (ite s3 s54 0) (ite s.1 s61 0) (ite s.1 s62 0) (ite s.0 s77 0) (ite s.1 s73 0) (ite s.1 s63 0) (ite s.0 s79 0) (ite s.1 s59 0) (ite s3 s65 0) (ite s.1 s60 0) (ite s3 s51 0) (ite s.0 s43 0) (ite s.1 s75 0) (ite s.1 s64 0) (ite s3 s67 0) (ite s3 s49 0) (ite s.1 s69 0) (ite s.0 s44 0) (ite s3 s53 0) (ite s.1 s71 0) (ite s3 s55 0) (ite s3 s56 0) (ite s.1 s72 0) (ite s3 s68 0) (ite s3 s52 0) (ite s.1 s57 0) (ite s3 s66 0) (ite s.0 s46 0) (ite s.1 s76 0) (ite s.0 s78 0) (ite s.0 s47 0))))))) (let ((s.0 (and s3 s4 s1))) (let ((s.1 (or s3 s.0))) (or (not s1) (<= (+ s56 s67 s72 s33 s76 s45 s82 s50 s77 s40 s66 s59 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s68 s81 s79 s52 s61 s73 s51 s80 s65 s69 s43 s58 s35 s37 s70 s53 s62 s41) (* 2 (+ (ite s.1 s58 0) (ite s3 s50 0) (ite s.0 s48 0) (ite s.1 s74 0) (ite s.1 s70 0) (ite s.0 s45 0) (ite s.0 s80 0) (ite s.0 s42 0) (ite s.0 s41 0) (ite s3 s54 0) (ite s.1 s61 0) (ite s.1 s62 0) (ite s.0 s77 0) (ite s.1 s73 0) (ite s.1 s63 0) (ite s.0 s79 0) (ite s.1 s59 0) (ite s3 s65 0) (ite s.1 s60 0) (ite s3 s51 0) (ite s.0 s43 0) (ite s.1 s75 0) (ite s.1 s64 0) (ite s3 s67 0) (ite s3 s49 0) (ite s.1 s69 0) (ite s.0 s44 0) (ite s3 s53 0) (ite s.1 s71 0) (ite s3 s55 0) (ite s3 s56 0) (ite s.1 s72 0) (ite s3 s68 0) (ite s3 s52 0) (ite s.1 s57 0) (ite s3 s66 0) (ite s.0 s46 0) (ite s.1 s76 0) (ite s.0 s78 0) (ite s.0 s47 0))))))) (let ((s.0 (and s3 s4 s1))) (let ((s.1 (or s3 s.0))) (or (<= (+ s56 s67 s72 s33 s76 s45 s82 s50 s77 s40 s66 s59 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s68 s81 s79 s52 s61 s73 s51 s80 s65 s69 s43 s58 s35 s37 s70 s53 s62 s41) (* 2 (+ (ite s.1 s58 0) (ite s3 s50 0) (ite s.0 s48 0) (ite s.1 s74 0) (ite s.1 s70 0) (ite s.0 s45 0) (ite s.0 s80 0) (ite s.0 s42 0) (ite s.0 s41 0) (ite s3 s54 0) (ite s.1 s61 0) (ite s.1 s62 0) (ite s.0 s77 0) (ite s.1 s73 0) (ite s.1 s63 0) (ite s.0 s79 0) (ite s.1 s59 0) (ite s3 s65 0) (ite s.1 s60 0) (ite s3 s51 0) (ite s.0 s43 0) (ite s.1 s75 0) (ite s.1 s64 0) (ite s3 s67 0) (ite s3 s49 0) (ite s.1 s69 0) (ite s.0 s44 0) (ite s3 s53 0) (ite s.1 s71 0) (ite s3 s55 0) (ite s3 s56 0) (ite s.1 s72 0) (ite s3 s68 0) (ite s3 s52 0) (ite s.1 s57 0) (ite s3 s66 0) (ite s.0 s46 0) (ite s.1 s76 0) (ite s.0 s78 0) (ite s.0 s47 0)))) s2))) (or (not (= 4 s5)) (not (= 4 s6))) (let ((s.0 (and s3 s4 s1))) (let ((s.1 (or s4 s.0))) (or (not (= 4 s5)) (not (<= (* 2 (+ (ite s4 s41 0) (ite s.1 s57 0) (ite s.1 s71 0) (ite s.1 s62 0) (ite s.0 s50 0) (ite s.1 s72 0) (ite s4 s46 0) (ite s.1 s76 0) (ite s4 s78 0) (ite s.1 s63 0) (ite s4 s44 0) (ite s.0 s52 0) (ite s4 s47 0) (ite s.1 s60 0) (ite s.1 s73 0) (ite s.1 s70 0) (ite s.1 s61 0) (ite s.0 s68 0) (ite s4 s79 0) (ite s.0 s55 0) (ite s.0 s56 0) (ite s.1 s64 0) (ite s4 s80 0) (ite s.0 s49 0) (ite s.0 s65 0) (ite s.1 s69 0) (ite s.1 s59 0) (ite s.0 s67 0) (ite s.0 s51 0) (ite s4 s43 0) (ite s.1 s75 0) (ite s.1 s74 0) (ite s.0 s54 0) (ite s.0 s53 0) (ite s4 s48 0) (ite s4 s45 0) (ite s.1 s58 0) (ite s4 s42 0) (ite s4 s77 0) (ite s.0 s66 0))) (+ s56 s67 s72 s33 s76 s45 s82 s50 s77 s40 s66 s59 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s68 s81 s79 s52 s61 s73 s51 s80 s65 s69 s43 s58 s35 s37 s70 s53 s62 s41)))))) (or (not (= 4 s5)) (= s67 0)) (or (not (= 4 s5)) (= 0 s65)) (let ((s.0 (and s3 s4 s1))) (let ((s.1 (or s3 s.0))) (or (<= (+ s56 s67 s72 s33 s76 s45 s82 s50 s77 s40 s66 s59 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s68 s81 s79 s52 s61 s73 s51 s80 s65 s69 s43 s58 s35 s37 s70 s53 s62 s41) (* 2 (+ (ite s.1 s58 0) (ite s3 s50 0) (ite s.0 s48 0) (ite s.1 s74 0) (ite s.1 s70 0) (ite s.0 s45 0) (ite s.0 s80 0) (ite s.0 s42 0) (ite s.0 s41 0) (ite s3 s54 0) (ite s.1 s61 0) (ite s.1 s62 0) (ite s.0 s77 0) (ite s.1 s73 0) (ite s.1 s63 0) (ite s.0 s79 0) (ite s.1 s59 0) (ite s3 s65 0) (ite s.1 s60 0) (ite s3 s51 0) (ite s.0 s43 0) (ite s.1 s75 0) (ite s.1 s64 0) (ite s3 s67 0) (ite s3 s49 0) (ite s.1 s69 0) (ite s.0 s44 0) (ite s3 s53 0) (ite s.1 s71 0) (ite s3 s55 0) (ite s3 s56 0) (ite s.1 s72 0) (ite s3 s68 0) (ite s3 s52 0) (ite s.1 s57 0) (ite s3 s66 0) (ite s.0 s46 0) (ite s.1 s76 0) (ite s.0 s78 0) (ite s.0 s47 0)))) (not (= 4 s6))))) (or (= 0 s80) (not (= 4 s6))) (or (= 0 s78) (not (= 4 s6))) (or (not (= s32 1)) (not s31)) (let ((s.0 (and s3 s4 s1))) (let ((s.1 (or s4 s.0))) (or (not (= s6 1)) (<= (* 2 (+ (ite s4 s41 0) (ite s.1 s57 0) (ite s.1 s71 0) (ite s.1 s62 0) (ite s.0 s50 0) (ite s.1 s72 0) (ite s4 s46 0) (ite s.1 s76 0) (ite s4 s78 0) (ite s.1 s63 0) (ite s4 s44 0) (ite s.0 s52 0) (ite s4 s47 0) (ite s.1 s60 0) (ite s.1 s73 0) (ite s.1 s70 0) (ite s.1 s61 0) (ite s.0 s68 0) (ite s4 s79 0) (ite s.0 s55 0) (ite s.0 s56 0) (ite s.1 s64 0) (ite s4 s80 0) (ite s.0 s49 0) (ite s.0 s65 0) (ite s.1 s69 0) (ite s.1 s59 0) (ite s.0 s67 0) (ite s.0 s51 0) (ite s4 s43 0) (ite s.1 s75 0) (ite s.1 s74 0) (ite s.0 s54 0) (ite s.0 s53 0) (ite s4 s48 0) (ite s4 s45 0) (ite s.1 s58 0) (ite s4 s42 0) (ite s4 s77 0) (ite s.0 s66 0))) (+ s56 s67 s72 s33 s76 s45 s82 s50 s77 s40 s66 s59 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s68 s81 s79 s52 s61 s73 s51 s80 s65 s69 s43 s58 s35 s37 s70 s53 s62 s41)) (not s31) s0))) (let ((s.0 (and s3 s4 s1))) (let ((s.1 (or s4 s.0))) (or s1 (not (= s6 1)) (<= (* 2 (+ (ite s4 s41 0) (ite s.1 s57 0) (ite s.1 s71 0) (ite s.1 s62 0) (ite s.0 s50 0) (ite s.1 s72 0) (ite s4 s46 0) (ite s.1 s76 0) (ite s4 s78 0) (ite s.1 s63 0) (ite s4 s44 0) (ite s.0 s52 0) (ite s4 s47 0) (ite s.1 s60 0) (ite s.1 s73 0) (ite s.1 s70 0) (ite s.1 s61 0) (ite s.0 s68 0) (ite s4 s79 0) (ite s.0 s55 0) (ite s.0 s56 0) (ite s.1 s64 0) (ite s4 s80 0) (ite s.0 s49 0) (ite s.0 s65 0) (ite s.1 s69 0) (ite s.1 s59 0) (ite s.0 s67 0) (ite s.0 s51 0) (ite s4 s43 0) (ite s.1 s75 0) (ite s.1 s74 0) (ite s.0 s54 0) (ite s.0 s53 0) (ite s4 s48 0) (ite s4 s45 0) (ite s.1 s58 0) (ite s4 s42 0) (ite s4 s77 0) (ite s.0 s66 0))) (+ s56 s67 s72 s33 s76 s45 s82 s50 s77 s40 s66 s59 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s68 s81 s79 s52 s61 s73 s51 s80 s65 s69 s43 s58 s35 s37 s70 s53 s62 s41)) (not s31)))) (or (not (= s6 1)) (= 0 s36) (not s2) (not (= 0 s5))) (or (= 0 s35) (not (= s6 1)) (not s2) (not (= 0 s5))))))
(check-sat)
