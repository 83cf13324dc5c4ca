; sites, pgs-only: every-pair-served
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
(declare-const s32 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s33 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s34 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s35 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s36 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s37 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s38 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s39 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s40 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s41 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s42 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s43 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s44 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s45 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s46 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s47 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s48 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s49 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s50 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s51 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s52 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s53 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s54 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s55 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s56 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s57 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s58 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s59 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s60 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s61 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s62 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s63 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s64 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = no and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s65 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = no and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s66 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = no and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s67 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = no and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s68 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = no and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s69 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = no and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s70 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = no and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s71 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = no and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s72 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = no and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s73 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = no and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s74 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = no and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s75 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = no and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s76 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = no and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s77 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = no and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s78 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = no and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s79 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = no and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s80 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s81 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s82 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s83 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s84 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s85 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = A and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s86 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s87 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = A and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s88 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s89 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s90 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s91 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s92 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s93 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s94 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s95 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s96 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = no and network.running[B, PG] = no and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s97 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = no and network.running[B, PG] = no and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = no and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s98 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = no and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s99 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = no and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s100 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = no and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s101 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = no and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = A and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s102 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = no and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s103 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = yes and network.running[A, PG] = no and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s104 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = no and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s105 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = no and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s106 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = no and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s107 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = yes and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = no and network.aligned[A, PG] = B and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s108 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = no and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s109 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = no and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s110 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s111 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = yes and network.running[B, PG] = yes and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
(declare-const s112 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = no and network.running[B, PG] = no and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = A
(declare-const s113 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.enabled[A, PG] = no and network.enabled[B, PG] = no and network.running[A, PG] = no and network.running[B, PG] = no and network.aligned[A, PG] = A and network.aligned[B, PG] = B and network.elected[PG] = yes and answered[A, PG] = no and answered[B, PG] = no and heavier[PG] = B
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
(assert (<= 0 s83))
(assert (<= 0 s84))
(assert (<= 0 s85))
(assert (<= 0 s86))
(assert (<= 0 s87))
(assert (<= 0 s88))
(assert (<= 0 s89))
(assert (<= 0 s90))
(assert (<= 0 s91))
(assert (<= 0 s92))
(assert (<= 0 s93))
(assert (<= 0 s94))
(assert (<= 0 s95))
(assert (<= 0 s96))
(assert (<= 0 s97))
(assert (<= 0 s98))
(assert (<= 0 s99))
(assert (<= 0 s100))
(assert (<= 0 s101))
(assert (<= 0 s102))
(assert (<= 0 s103))
(assert (<= 0 s104))
(assert (<= 0 s105))
(assert (<= 0 s106))
(assert (<= 0 s107))
(assert (<= 0 s108))
(assert (<= 0 s109))
(assert (<= 0 s110))
(assert (<= 0 s111))
(assert (<= 0 s112))
(assert (<= 0 s113))
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
(assert (= s64 0))
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
(assert (= s83 0))
(assert (= s84 0))
(assert (= s85 0))
(assert (= s86 0))
(assert (= s87 0))
(assert (= s88 0))
(assert (= s89 0))
(assert (= s90 0))
(assert (= s91 0))
(assert (= s92 0))
(assert (= s93 0))
(assert (= s94 0))
(assert (= s95 0))
(assert (= s96 0))
(assert (= s97 0))
(assert (= s98 0))
(assert (= s99 0))
(assert (= s100 0))
(assert (= s101 0))
(assert (= s102 0))
(assert (= s103 0))
(assert (= s104 0))
(assert (= s105 0))
(assert (= s106 0))
(assert (= s107 0))
(assert (= s108 0))
(assert (= s109 0))
(assert (= s110 0))
(assert (= s111 0))
(assert (= s112 0))
(assert (= s113 0))
(assert (and (not (<= 1 s110)) (not (<= 1 s48)) (not (<= 1 s57)) (not (<= 1 s44)) (not (<= 1 s87)) (not (<= 1 s73)) (not (<= 1 s99)) (not (<= 1 s65)) (not (<= 1 s45)) (<= 1 (+ s56 s67 s72 s33 s108 s76 s95 s45 s87 s101 s111 s82 s50 s77 s40 s66 s93 s59 s88 s100 s97 s74 s106 s60 s42 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s84 s38 s99 s34 s78 s48 s55 s75 s104 s39 s68 s98 s89 s96 s32 s103 s90 s102 s81 s79 s52 s61 s73 s51 s91 s80 s92 s113 s94 s65 s69 s43 s112 s105 s58 s86 s35 s110 s37 s83 s107 s70 s53 s62 s109 s85 s41)) (not (<= 1 s60)) (not (<= 1 s68)) (not (<= 1 s72)) (not (<= 1 s98)) (not (<= 1 s96)) (not (<= 1 s111)) (not (<= 1 s92)) (not (<= 1 s90)) (not (<= 1 s85)) (not (<= 1 s56)) (not (<= 1 s108)) (not (<= 1 s97)) (not (<= 1 s113)) (not (<= 1 s88)) (not (<= 1 s32)) (not (<= 1 s75)) (not (<= 1 s55)) (not (<= 1 s69)) (not (<= 1 s52)) (not (<= 1 s78)) (not (<= 1 s83)) (not (<= 1 s100)) (not (<= 1 s63)) (not (<= 1 s84)) (not (<= 1 s61)) (not (<= 1 s47)) (not (<= 1 s39)) (not (<= 1 s33)) (not (<= 1 s35)) (not (<= 1 s81)) (not (<= 1 s38)) (not (<= 1 s86)) (not (<= 1 s54)) (not (<= 1 s37)) (not (<= 1 s101)) (not (<= 1 s112)) (not (<= 1 s79)) (not (<= 1 s46)) (not (<= 1 s107)) (not (<= 1 s53)) (not (<= 1 s49)) (not (<= 1 s74)) (not (<= 1 s41)) (not (<= 1 s91)) (not (<= 1 s64)) (not (<= 1 s94)) (not (<= 1 s40)) (not (<= 1 s105)) (not (<= 1 s67)) (not (<= 1 s59)) (not (<= 1 s58)) (not (<= 1 s109)) (not (<= 1 s66)) (not (<= 1 s89)) (not (<= 1 s34)) (not (<= 1 s36)) (not (<= 1 s62))))
(assert (not (and true (not (= s6 5)) (not (= s5 5)) (not (= 4 s5)) (not (= s5 3)) (not (= s5 2)) s4 s3 s0)))
(check-sat)
