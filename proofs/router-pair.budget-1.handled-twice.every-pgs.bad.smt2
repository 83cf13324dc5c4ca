; router-pair, budget-1: handled-twice
; obligation bad: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.private
(declare-const s1 Bool) ; network.wan
(declare-const s2 Bool) ; network.at_once
(declare-const s3 Int) ; mode[A]
(declare-const s4 Int) ; mode[B]
(declare-const s5 Bool) ; found_enabled[A]
(declare-const s6 Bool) ; found_enabled[B]
(declare-const s7 Bool) ; found_disabled[A]
(declare-const s8 Bool) ; found_disabled[B]
(declare-const s9 Int) ; request
(declare-const s10 Bool) ; submitted
(declare-const s11 Bool) ; holds[A]
(declare-const s12 Bool) ; holds[B]
(declare-const s13 Bool) ; stopped_by_test[A]
(declare-const s14 Bool) ; stopped_by_test[B]
(declare-const s15 Bool) ; failed_since
(declare-const s16 Int) ; faults left
(declare-const s17 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s18 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s19 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s20 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s21 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s22 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s23 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s24 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s25 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s26 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s27 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s28 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s29 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s30 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s31 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s32 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s33 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s34 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s35 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s36 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s37 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s38 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s39 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s40 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s41 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s42 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s43 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s44 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s45 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s46 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s47 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s48 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s49 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s50 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s51 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s52 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s53 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s54 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s55 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s56 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s57 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s58 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s59 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s60 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s61 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s62 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s63 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s64 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s65 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s66 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s67 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s68 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s69 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s70 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s71 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s72 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s73 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s74 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s75 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s76 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s77 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s78 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s79 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s80 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(assert (<= 0 s3))
(assert (<= s3 5))
(assert (<= 0 s4))
(assert (<= s4 5))
(assert (<= 0 s9))
(assert (<= s9 3))
(assert (<= 0 s16))
(assert (<= s16 1))
(assert (<= 0 s17))
(assert (<= 0 s18))
(assert (<= 0 s19))
(assert (<= 0 s20))
(assert (<= 0 s21))
(assert (<= 0 s22))
(assert (<= 0 s23))
(assert (<= 0 s24))
(assert (<= 0 s25))
(assert (<= 0 s26))
(assert (<= 0 s27))
(assert (<= 0 s28))
(assert (<= 0 s29))
(assert (<= 0 s30))
(assert (<= 0 s31))
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
(assert (not (= 3 s9)))
(assert (not (= s3 2)))
(assert (<= 1 (+ s56 s67 s72 s33 s21 s76 s45 s20 s30 s31 s28 s50 s77 s40 s17 s66 s59 s18 s74 s26 s60 s42 s27 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s25 s19 s68 s32 s79 s52 s61 s24 s73 s51 s23 s80 s65 s69 s43 s58 s29 s22 s35 s37 s70 s53 s62 s41)))
(assert (= 0 s80))
(assert (= 0 s79))
(assert (= 0 s78))
(assert (= s77 0))
(assert (= s76 0))
(assert (= 0 s75))
(assert (= 0 s74))
(assert (= 0 s73))
(assert (= s72 0))
(assert (= 0 s71))
(assert (= 0 s70))
(assert (= 0 s69))
(assert (= 0 s68))
(assert (= s67 0))
(assert (= 0 s66))
(assert (= 0 s65))
(assert (= 0 s64))
(assert (= 0 s63))
(assert (= 0 s62))
(assert (= 0 s61))
(assert (= 0 s60))
(assert (= 0 s59))
(assert (= 0 s58))
(assert (= 0 s57))
(assert (= s56 0))
(assert (= 0 s55))
(assert (= 0 s54))
(assert (= 0 s53))
(assert (= 0 s52))
(assert (= 0 s51))
(assert (= s50 0))
(assert (= 0 s49))
(assert (= 0 s48))
(assert (= 0 s47))
(assert (= 0 s46))
(assert (= s45 0))
(assert (= 0 s44))
(assert (= 0 s43))
(assert (= 0 s42))
(assert (= 0 s41))
(assert (= 0 s40))
(assert (= 0 s39))
(assert (= 0 s38))
(assert (= 0 s37))
(assert (= 0 s36))
(assert (= 0 s35))
(assert (= 0 s34))
(assert (= s33 0))
(assert (= 0 s32))
(assert (= s31 0))
(assert (= s30 0))
(assert (= 0 s29))
(assert (= 0 s26))
(assert (= 0 s25))
(assert (or (not s0) (not s2)))
(assert (or (not (= s16 1)) s0))
(assert (or (not (= 0 s4)) s0))
(assert (or s0 (not (= s3 5))))
(assert (or (not (= s3 1)) s0))
(assert (or (= 0 s24) s0))
(assert (or (= 0 s23) s0))
(assert (or (= 0 s22) s0))
(assert (or (= s21 0) s0))
(assert (or (= s20 0) s0))
(assert (or (= 0 s19) s0))
(assert (or (not s1) (not s2)))
(assert (or s1 (not (= s16 1))))
(assert (or (not (= 2 s4)) s1))
(assert (or s1 (not (= s3 5))))
(assert (or s1 (= 0 s24)))
(assert (or (= 0 s22) s1))
(assert (or (not (= s3 1)) (not s2)))
(assert (or (not (= 0 s4)) (not (= s3 0))))
(assert (or (= s28 0) (not (= s3 0))))
(assert (or (= 0 s27) (not (= s3 0))))
(assert (or (not (= s3 1)) (not (= s16 1))))
(assert (or (not (= s3 1)) (not (= 5 s4))))
(assert (or (not (= 2 s4)) (not (= s3 1))))
(assert (or (not (= s3 3)) (not (= s16 1))))
(assert (or (not (= s3 3)) (not (= 3 s4))))
(assert (or (not (= s3 3)) (not (= 0 s4))))
(assert (or (not (= s3 4)) (not (= s16 1))))
(assert (or (not (= s16 1)) (not (= s3 5))))
(assert (or (= 0 s24) (not (= s3 5))))
(assert (or (= 0 s23) (not (= s3 5))))
(assert (or (= 0 s22) (not (= s3 5))))
(assert (or (= s21 0) (not (= s3 5))))
(assert (or (= s20 0) (not (= s3 5))))
(assert (or (= 0 s19) (not (= s3 5))))
(assert (or (not (= s16 1)) (not (= 0 s4))))
(assert (or (not (<= (* 2 (+ s20 s28 (ite s1 s35 0) s18 s26 s60 s36 s34 s48 (ite s1 s33 0) (ite s1 s19 0) (ite s1 s47 0) (ite s1 s59 0) (ite s1 s27 0) (ite s1 s17 0) (ite s1 s25 0))) (+ s56 s67 s72 s33 s21 s76 s45 s20 s30 s31 s28 s50 s77 s40 s17 s66 s59 s18 s74 s26 s60 s42 s27 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s25 s19 s68 s32 s79 s52 s61 s24 s73 s51 s23 s80 s65 s69 s43 s58 s29 s22 s35 s37 s70 s53 s62 s41))) (not (= 0 s4))))
(assert (or (not (= 2 s4)) (not (= s16 1))))
(assert (or (not (= 2 s4)) (= 0 s24)))
(assert (or (not (= 2 s4)) (= 0 s23)))
(assert (or (= 0 s22) (not (= 2 s4))))
(assert (or (not (= 2 s4)) (= s21 0)))
(assert (or (not (= 2 s4)) (= s20 0)))
(assert (or (not (= 2 s4)) (= 0 s19)))
(assert (or (not (= 3 s4)) (not (= s16 1))))
(assert (or (not (<= (* 2 (+ s20 s28 (ite s1 s35 0) s18 s26 s60 s36 s34 s48 (ite s1 s33 0) (ite s1 s19 0) (ite s1 s47 0) (ite s1 s59 0) (ite s1 s27 0) (ite s1 s17 0) (ite s1 s25 0))) (+ s56 s67 s72 s33 s21 s76 s45 s20 s30 s31 s28 s50 s77 s40 s17 s66 s59 s18 s74 s26 s60 s42 s27 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s25 s19 s68 s32 s79 s52 s61 s24 s73 s51 s23 s80 s65 s69 s43 s58 s29 s22 s35 s37 s70 s53 s62 s41))) (not (= 3 s4))))
(assert (or (not (= 5 s4)) (not (= s16 1))))
(assert (or (not s12) (not (= 0 s9))))
(assert (or (not s11) (not (= 0 s9))))
(assert (or s10 (not (= 0 s9))))
(assert (or (not (= s9 2)) s10))
(assert (or (not s12) s10))
(assert (or (not s11) s10))
(assert (or (= s28 0) (not (= s16 1))))
(assert (or (not (= s16 1)) (= 0 s27)))
(assert (or (not (= s16 1)) (= 0 s24)))
(assert (or (= 0 s23) (not (= s16 1))))
(assert (or (= 0 s22) (not (= s16 1))))
(assert (or (= s21 0) (not (= s16 1))))
(assert (or (= s20 0) (not (= s16 1))))
(assert (or (= 0 s19) (not (= s16 1))))
(assert (or (not s1) (not (= s3 4)) s0))
(assert (or s1 s2 s0))
(assert (or (not (<= (+ s56 s67 s72 s33 s21 s76 s45 s20 s30 s31 s28 s50 s77 s40 s17 s66 s59 s18 s74 s26 s60 s42 s27 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s25 s19 s68 s32 s79 s52 s61 s24 s73 s51 s23 s80 s65 s69 s43 s58 s29 s22 s35 s37 s70 s53 s62 s41) (* 2 (+ s21 s17 (ite s1 s40 0) (ite s1 s26 0) (ite s1 s28 0) s27 s47 s39 s25 (ite s1 s18 0) (ite s1 s42 0) (ite s1 s22 0) s65 (ite s1 s66 0) (ite s1 s48 0) s41)))) (not (= 3 s4)) s0))
(assert (or (= s28 0) s6 s0))
(assert (or s6 (= 0 s27) s0))
(assert (or s1 (<= (* 2 (+ s20 s28 (ite s1 s35 0) s18 s26 s60 s36 s34 s48 (ite s1 s33 0) (ite s1 s19 0) (ite s1 s47 0) (ite s1 s59 0) (ite s1 s27 0) (ite s1 s17 0) (ite s1 s25 0))) (+ s56 s67 s72 s33 s21 s76 s45 s20 s30 s31 s28 s50 s77 s40 s17 s66 s59 s18 s74 s26 s60 s42 s27 s64 s46 s54 s47 s63 s71 s57 s36 s44 s49 s38 s34 s78 s48 s55 s75 s39 s25 s19 s68 s32 s79 s52 s61 s24 s73 s51 s23 s80 s65 s69 s43 s58 s29 s22 s35 s37 s70 s53 s62 s41)) (not (= s3 3))))
(assert (or (not (= s9 2)) (not s12) (not (= s3 0))))
(assert (or (= s28 0) s6 (not (= s3 3))))
(assert (or s6 (not (= s3 3)) (= 0 s27)))
(assert (or (not s11) (not (= s9 2)) (not (= s3 3))))
(assert (or (not (= s3 4)) (not (= s9 2)) (not s12)))
(assert (or (not (= s9 2)) (not s12) (not (= s3 5))))
(assert (or (not (= s9 2)) (not s12) (not (= 0 s4))))
(assert (or (not s11) (not (= s9 2)) (not (= s4 1))))
(assert (or (not (= 2 s4)) (not s11) (not (= s9 2))))
(assert (or (not (= s9 2)) (not s12) (not (= 3 s4))))
(assert (or (not s11) (not (= s9 2)) (not (= 4 s4))))
(assert (or (not s11) (not (= 5 s4)) (not (= s9 2))))
(assert (or (not s11) (not (= s9 2)) (not (= s16 1))))
(assert (or (= 3 s9) (and (and (= s3 0) (not (and (not (= 5 s4)) s0 (not (= s3 5))))) (not true)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= 0 s4)) (not true)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= s3 1)) (not true)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= s4 1)) (not true)) (and (and (= s3 2) (<= 1 s17) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (= s3 2) s1 (<= 1 s18) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (<= 1 s21) (= s3 2)) (not true)) (and (and (= s3 2) s1 (<= 1 s22)) (not true)) (and (and (= s3 2) (<= 1 s27) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (= s3 2) s1 (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4)) (<= 1 s28)) (not true)) (and (and (= s3 2) (<= 1 s41)) (not true)) (and (and (<= 1 s42) (= s3 2) s1) (not true)) (and (and s1 (<= 1 s17) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s18) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s19) s1 (= 2 s4)) (not true)) (and (and (<= 1 s20) (= 2 s4)) (not true)) (and (and s1 (<= 1 s25) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s26) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s33) s1 (= 2 s4)) (not true)) (and (and (<= 1 s34) (= 2 s4)) (not true)) (and (let ((s.0 (not s1))) (and (= s3 2) (or s5 (and (or s.0 (not (<= 1 s22))) (not (<= 1 s21)) (or s.0 (not (<= 1 s18))) (or s.0 (not (<= 1 s42))) (not (<= 1 s17)) (not (<= 1 s41)) (not (<= 1 s27)) (or s.0 (not (<= 1 s28))))))) (not true)) (and (let ((s.0 (not s1))) (and (or s6 (and (or s.0 (not (<= 1 s19))) (not (<= 1 s20)) (or s.0 (not (<= 1 s25))) (or s.0 (not (<= 1 s33))) (not (<= 1 s26)) (not (<= 1 s18)) (or s.0 (not (<= 1 s17))) (not (<= 1 s34)))) (= 2 s4))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= s3 0))) (let ((s.2 (or s.1 (= s3 3)))) (let ((s.3 (= 0 s4))) (let ((s.4 (or (= 3 s4) s.3))) (let ((s.5 (not (= s3 5)))) (and s.0 (or (= s.2 s.4) (and s.2 (not s.4))) (not (and s.0 (or (= s3 1) (= s4 1)) (or s.1 s.3) s0 s.5)) s0 s.5))))))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= s3 0))) (let ((s.2 (= 0 s4))) (let ((s.3 (not (= s3 5)))) (and s.0 (not (or s.1 (= s3 3))) (not (and s.0 (or (= s3 1) (= s4 1)) (or s.1 s.2) s0 s.3)) (or (= 3 s4) s.2) s0 s.3))))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (or (= s3 1) (= s4 1)))) (let ((s.2 (= s3 0))) (let ((s.3 (or s.2 (= 0 s4)))) (let ((s.4 (not (= s3 5)))) (let ((s.5 (= s3 3))) (and (or (and s.0 s.1 s.3 s0 s.4) s.4) (or (and s.0 (or s.2 s.5) s.1 s.3 s0 s.4) s.5) (not s10)))))))) (not true)) (and (let ((s.0 (= 3 s4))) (let ((s.1 (not (= 5 s4)))) (let ((s.2 (or (= s3 1) (= s4 1)))) (let ((s.3 (= 0 s4))) (let ((s.4 (or (= s3 0) s.3))) (let ((s.5 (not (= s3 5)))) (and (or s.0 (and s.1 s.2 s.4 (or s.0 s.3) s0 s.5)) (or (and s.1 s.2 s.4 s0 s.5) s.1) (not s10)))))))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (not (= s3 5)))) (let ((s.2 (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or s.0 (= 0 s4)) s0 s.1))) (let ((s.3 (= s3 3))) (and (or s.2 s.1) (or s.0 s.3) s11 (or s.2 s.3)))))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= 0 s4))) (let ((s.2 (and s.0 (or (= s3 1) (= s4 1)) (or (= s3 0) s.1) s0 (not (= s3 5))))) (let ((s.3 (= 3 s4))) (and s12 (or s.2 s.3) (or s.2 s.0) (or s.3 s.1)))))) (not true)) (and (and (not (<= s16 0)) s0) (not (<= 0 (+ (- 1) s16)))) (and (and (not s0) (not s2)) (not true)) (and (and s1 (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (not s1) (not s2)) (not true)) (and (and s1 (not (<= s16 0)) s0) (not (<= 0 (+ (- 1) s16)))) (and s2 (not true)) (and (and (<= 1 s17) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s18)) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s21) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s22)) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s23) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s24) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s25) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s26) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s27) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s28)) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s37) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s38) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s39) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s40) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s41)) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s42) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s43)) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s44)) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s45) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s46) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s47) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s48)) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s61) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s62) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s63) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s64) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s65) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s66) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s67) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s68) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s77) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s78) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s17) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s18)) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s19) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s20) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s23) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s24) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s25) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s26) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s27) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s28)) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s31)) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s32)) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s33) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s34) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s35)) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s36)) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s43)) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s44)) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s45) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s46) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s47) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s48)) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s55)) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s56) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s57)) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s58)) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s59)) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s60) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s67) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s68) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s75) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s76) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (<= 1 s19) (not true)) (and (<= 1 s20) (not true)) (and (<= 1 s29) (not true)) (and (<= 1 s30) (not true)) (and (<= 1 s31) (not true)) (and (<= 1 s32) (not true)) (and (<= 1 s33) (not true)) (and (<= 1 s34) (not true)) (and (<= 1 s35) (not true)) (and (<= 1 s36) (not true)) (and (<= 1 s49) (not true)) (and (<= 1 s50) (not true)) (and (<= 1 s51) (not true)) (and (<= 1 s52) (not true)) (and (<= 1 s53) (not true)) (and (<= 1 s54) (not true)) (and (<= 1 s55) (not true)) (and (<= 1 s56) (not true)) (and (<= 1 s57) (not true)) (and (<= 1 s58) (not true)) (and (<= 1 s59) (not true)) (and (<= 1 s60) (not true)) (and (<= 1 s69) (not true)) (and (<= 1 s70) (not true)) (and (<= 1 s71) (not true)) (and (<= 1 s72) (not true)) (and (<= 1 s73) (not true)) (and (<= 1 s74) (not true)) (and (<= 1 s75) (not true)) (and (<= 1 s76) (not true)) (and (<= 1 s79) (not true)) (and (<= 1 s80) (not true)) (and (<= 1 s21) (not true)) (and (<= 1 s22) (not true)) (and (<= 1 s29) (not true)) (and (<= 1 s30) (not true)) (and (<= 1 s37) (not true)) (and (<= 1 s38) (not true)) (and (<= 1 s39) (not true)) (and (<= 1 s40) (not true)) (and (<= 1 s41) (not true)) (and (<= 1 s42) (not true)) (and (<= 1 s49) (not true)) (and (<= 1 s50) (not true)) (and (<= 1 s51) (not true)) (and (<= 1 s52) (not true)) (and (<= 1 s53) (not true)) (and (<= 1 s54) (not true)) (and (<= 1 s61) (not true)) (and (<= 1 s62) (not true)) (and (<= 1 s63) (not true)) (and (<= 1 s64) (not true)) (and (<= 1 s65) (not true)) (and (<= 1 s66) (not true)) (and (<= 1 s69) (not true)) (and (<= 1 s70) (not true)) (and (<= 1 s71) (not true)) (and (<= 1 s72) (not true)) (and (<= 1 s73) (not true)) (and (<= 1 s74) (not true)) (and (<= 1 s77) (not true)) (and (<= 1 s78) (not true)) (and (<= 1 s79) (not true)) (and (<= 1 s80) (not true)) (and (and (<= 1 s17) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s18)) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s19) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s20) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s21) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s22)) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s25) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s26) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s27) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s28)) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s29)) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s30)) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s33) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s34) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s35)) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s36)) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s39) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s40) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s41)) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s42) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s47) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s48)) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s51)) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s52) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s53) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s54) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s59)) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s60) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s65) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s66) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (and (not (<= s16 0)) (<= 1 s73)) (not (<= 0 (+ (- 1) s16)))) (and (and (<= 1 s74) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (<= 1 s23) (not true)) (and (<= 1 s24) (not true)) (and (<= 1 s31) (not true)) (and (<= 1 s32) (not true)) (and (<= 1 s37) (not true)) (and (<= 1 s38) (not true)) (and (<= 1 s43) (not true)) (and (<= 1 s44) (not true)) (and (<= 1 s45) (not true)) (and (<= 1 s46) (not true)) (and (<= 1 s49) (not true)) (and (<= 1 s50) (not true)) (and (<= 1 s55) (not true)) (and (<= 1 s56) (not true)) (and (<= 1 s57) (not true)) (and (<= 1 s58) (not true)) (and (<= 1 s61) (not true)) (and (<= 1 s62) (not true)) (and (<= 1 s63) (not true)) (and (<= 1 s64) (not true)) (and (<= 1 s67) (not true)) (and (<= 1 s68) (not true)) (and (<= 1 s69) (not true)) (and (<= 1 s70) (not true)) (and (<= 1 s71) (not true)) (and (<= 1 s72) (not true)) (and (<= 1 s75) (not true)) (and (<= 1 s76) (not true)) (and (<= 1 s77) (not true)) (and (<= 1 s78) (not true)) (and (<= 1 s79) (not true)) (and (<= 1 s80) (not true)) (and (and (not (<= s16 0)) (not (= s3 5))) (not (<= 0 (+ (- 1) s16)))) (and (and (not (= 5 s4)) (not (<= s16 0))) (not (<= 0 (+ (- 1) s16)))) (and (= s3 5) (not true)) (and (= 5 s4) (not true)) (and (= 0 s9) (not true))))
(check-sat)
