; loggers, budget-1: loggers-equal
; obligation init: to be unsatisfiable
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
(declare-const s16 Int) ; entry[A, 0]
(declare-const s17 Int) ; entry[A, 1]
(declare-const s18 Int) ; entry[B, 0]
(declare-const s19 Int) ; entry[B, 1]
(declare-const s20 Bool) ; up[A]
(declare-const s21 Bool) ; up[B]
(declare-const s22 Bool) ; level[A]
(declare-const s23 Bool) ; level[B]
(declare-const s24 Bool) ; apart[A]
(declare-const s25 Bool) ; apart[B]
(declare-const s26 Bool) ; crossed
(declare-const s27 Bool) ; replaced
(declare-const s28 Bool) ; by_one
(declare-const s29 Bool) ; corrupt[A]
(declare-const s30 Bool) ; corrupt[B]
(declare-const s31 Bool) ; carries_public
(declare-const s32 Int) ; row[0]
(declare-const s33 Int) ; row[1]
(declare-const s34 Bool) ; outdated[A]
(declare-const s35 Bool) ; outdated[B]
(declare-const s36 Int) ; outage[A]
(declare-const s37 Int) ; outage[B]
(declare-const s38 Int) ; faults left
(declare-const s39 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s40 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s41 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s42 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s43 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s44 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s45 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s46 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s47 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s48 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s49 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s50 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s51 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s52 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s53 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s54 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s55 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s56 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s57 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s58 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s59 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s60 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s61 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s62 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s63 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s64 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s65 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s66 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s67 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s68 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s69 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s70 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s71 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s72 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s73 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s74 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s75 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s76 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s77 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s78 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s79 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s80 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s81 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s82 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s83 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s84 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s85 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s86 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s87 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s88 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s89 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s90 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s91 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s92 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s93 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s94 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s95 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s96 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s97 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s98 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s99 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s100 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s101 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s102 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = no and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(assert (<= 0 s3))
(assert (<= s3 5))
(assert (<= 0 s4))
(assert (<= s4 5))
(assert (<= 0 s9))
(assert (<= s9 3))
(assert (<= 0 s16))
(assert (<= s16 3))
(assert (<= 0 s17))
(assert (<= s17 3))
(assert (<= 0 s18))
(assert (<= s18 3))
(assert (<= 0 s19))
(assert (<= s19 3))
(assert (<= 0 s32))
(assert (<= s32 3))
(assert (<= 0 s33))
(assert (<= s33 3))
(assert (<= 0 s36))
(assert (<= s36 0))
(assert (<= 0 s37))
(assert (<= s37 0))
(assert (<= 0 s38))
(assert (<= s38 1))
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
(assert (= s0 true))
(assert (= s1 true))
(assert (= s2 false))
(assert (= s3 0))
(assert (= s4 1))
(assert (= s5 false))
(assert (= s6 false))
(assert (= s7 false))
(assert (= s8 false))
(assert (= s9 0))
(assert (= s10 true))
(assert (= s11 false))
(assert (= s12 false))
(assert (= s13 false))
(assert (= s14 false))
(assert (= s15 false))
(assert (= s16 0))
(assert (= s17 0))
(assert (= s18 0))
(assert (= s19 0))
(assert (= s20 true))
(assert (= s21 true))
(assert (= s22 true))
(assert (= s23 true))
(assert (= s24 false))
(assert (= s25 false))
(assert (= s26 false))
(assert (= s27 false))
(assert (= s28 false))
(assert (= s29 false))
(assert (= s30 false))
(assert (= s31 false))
(assert (= s32 0))
(assert (= s33 0))
(assert (= s34 false))
(assert (= s35 false))
(assert (= s36 0))
(assert (= s37 0))
(assert (= s38 1))
(assert (= s41 0))
(assert (= s42 0))
(assert (= s43 0))
(assert (= s44 0))
(assert (= s45 0))
(assert (= s46 0))
(assert (= s47 0))
(assert (= s48 0))
(assert (= s49 0))
(assert (= s50 0))
(assert (= s51 0))
(assert (= s52 0))
(assert (= s53 0))
(assert (= s54 0))
(assert (= s55 0))
(assert (= s56 0))
(assert (= s57 0))
(assert (= s58 0))
(assert (= s59 0))
(assert (= s60 0))
(assert (= s61 0))
(assert (= s62 0))
(assert (= s63 0))
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
(assert (<= 1 (+ s56 s67 s72 s76 s95 s45 s87 s101 s82 s50 s77 s40 s66 s93 s59 s88 s100 s97 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s44 s49 s84 s99 s78 s48 s55 s75 s39 s68 s98 s89 s96 s90 s102 s81 s79 s52 s61 s73 s51 s91 s80 s92 s94 s65 s69 s43 s58 s86 s83 s70 s53 s62 s85 s41)))
(assert (not (and true (not s30) (not s29) (not (= s3 2)) (not s2) (<= 1 (+ s56 s67 s72 s76 s95 s45 s87 s101 s82 s50 s77 s40 s66 s93 s59 s88 s100 s97 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s44 s49 s84 s99 s78 s48 s55 s75 s39 s68 s98 s89 s96 s90 s102 s81 s79 s52 s61 s73 s51 s91 s80 s92 s94 s65 s69 s43 s58 s86 s83 s70 s53 s62 s85 s41)) (= 0 s102) (= s101 0) (= 0 s100) (= 0 s99) (= 0 s98) (= 0 s97) (= 0 s96) (= s95 0) (= 0 s94) (= 0 s93) (= 0 s92) (= 0 s91) (= 0 s90) (= 0 s89) (= 0 s88) (= s87 0) (= 0 s86) (= 0 s85) (= 0 s84) (= 0 s83) (= s82 0) (= 0 s81) (= 0 s80) (= 0 s79) (= 0 s78) (= s77 0) (= s76 0) (= 0 s75) (= 0 s74) (= 0 s73) (= s72 0) (= 0 s71) (= 0 s70) (= 0 s69) (= 0 s68) (= s67 0) (= 0 s66) (= 0 s65) (= 0 s64) (= 0 s63) (= 0 s62) (= 0 s61) (= 0 s60) (= 0 s59) (= 0 s58) (= 0 s57) (= s56 0) (= 0 s55) (= 0 s54) (= 0 s53) (= 0 s52) (= 0 s51) (= 0 s48) (= 0 s47) (or (not (= s38 1)) s0) (or s23 s0) (or (not (= 3 s19)) s0) (or (not (= s19 2)) s0) (or (not (= 3 s4)) s0) (or (not (= 0 s4)) s0) (or s0 (not (= s3 5))) (or (not (= s3 4)) s0) (or (not (= s3 1)) s0) (or s1 s0) (or (<= (+ s56 s67 s72 s76 s95 s45 s87 s101 s82 s50 s77 s40 s66 s93 s59 s88 s100 s97 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s44 s49 s84 s99 s78 s48 s55 s75 s39 s68 s98 s89 s96 s90 s102 s81 s79 s52 s61 s73 s51 s91 s80 s92 s94 s65 s69 s43 s58 s86 s83 s70 s53 s62 s85 s41) (* 2 (+ s87 (ite s1 s62 0) (ite s1 s50 0) (ite s1 s44 0) (ite s1 s40 0) (ite s1 s70 0) s47 s63 s49 s39 (ite s1 s64 0) s61 s69 s43 (ite s1 s88 0) (ite s1 s48 0)))) s0) (or (= 0 s46) s0) (or (= s45 0) s0) (or (= 0 s44) s0) (or (= 0 s43) s0) (or (= 0 s42) s0) (or (= 0 s41) s0) (or s1 (not (= s38 1))) (or s1 s23) (or s22 s1) (or s1 s21) (or s1 (not (= 2 s16))) (or s1 (not (= 5 s4))) (or s1 (not (= 4 s4))) (or s1 (not (= 3 s4))) (or (not (= 2 s4)) s1) (or s1 (not (= 0 s4))) (or s1 (not (= s3 5))) (or s1 (not (= s3 4))) (or s1 (not (= s3 3))) (or (not (= s3 1)) s1) (or (not (= 0 s4)) (not (= s3 0))) (or (= s50 0) (not (= s3 0))) (or (= 0 s49) (not (= s3 0))) (or (not (= s3 1)) (not (= s38 1))) (or (not (= s3 1)) s23) (or (not (= s3 1)) s21) (or (not (= s3 1)) (not (= s19 2))) (or (not (= s3 1)) (not (= s17 2))) (or (not (= s3 1)) (not (= 5 s4))) (or (not (= s3 1)) (not (= 4 s4))) (or (not (= s3 1)) (not (= 3 s4))) (or (not (= 2 s4)) (not (= s3 1))) (or (not (= s3 1)) (not (= s4 1))) (or (= 0 s46) (not (= s3 1))) (or (not (= s3 1)) (= s45 0)) (or (not (= s3 1)) (= 0 s42)) (or (not (= s3 1)) (= 0 s41)) (or (not (= s3 3)) (not (= s38 1))) (or (not (= s3 3)) (not (= 3 s19))) (or (not (= s3 3)) (not (= s19 2))) (or (not (= s3 3)) (not (= 3 s4))) (or (not (= s3 3)) (not (= 0 s4))) (or (not (= s3 3)) (<= (+ s56 s67 s72 s76 s95 s45 s87 s101 s82 s50 s77 s40 s66 s93 s59 s88 s100 s97 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s44 s49 s84 s99 s78 s48 s55 s75 s39 s68 s98 s89 s96 s90 s102 s81 s79 s52 s61 s73 s51 s91 s80 s92 s94 s65 s69 s43 s58 s86 s83 s70 s53 s62 s85 s41) (* 2 (+ s87 (ite s1 s62 0) (ite s1 s50 0) (ite s1 s44 0) (ite s1 s40 0) (ite s1 s70 0) s47 s63 s49 s39 (ite s1 s64 0) s61 s69 s43 (ite s1 s88 0) (ite s1 s48 0))))) (or (= 0 s46) (not (= s3 3))) (or (= s45 0) (not (= s3 3))) (or (= 0 s44) (not (= s3 3))) (or (= 0 s43) (not (= s3 3))) (or (not (= s3 3)) (= 0 s42)) (or (not (= s3 3)) (= 0 s41)) (or (not (= s3 4)) (not (= s38 1))) (or (not (= s3 4)) (not s22)) (or (not (= s3 4)) (not (= s19 2))) (or (not (= s3 4)) (not (= s17 2))) (or (not (= s3 4)) (not (= 2 s16))) (or (= 0 s46) (not (= s3 4))) (or (not (= s3 4)) (= s45 0)) (or (= 0 s44) (not (= s3 4))) (or (not (= s3 4)) (= 0 s43)) (or (not (= s3 4)) (= 0 s42)) (or (not (= s3 4)) (= 0 s41)) (or s23 (not (= s3 5))) (or (not s22) (not (= s3 5))) (or (not (= 2 s16)) (not (= s3 5))) (or (= 0 s46) (not (= s3 5))) (or (= s45 0) (not (= s3 5))) (or (= 0 s44) (not (= s3 5))) (or (= 0 s43) (not (= s3 5))) (or (= 0 s42) (not (= s3 5))) (or (= 0 s41) (not (= s3 5))) (or (not (= s38 1)) (not (= 0 s4))) (or s23 (not (= 0 s4))) (or (not (= 0 s4)) (not (= s19 2))) (or (not (= s17 2)) (not (= 0 s4))) (or (not (= 2 s16)) (not (= 0 s4))) (or (not (<= (* 2 (+ s56 (ite s1 s55 0) (ite s1 s39 0) s82 s50 s40 (ite s1 s57 0) s42 s48 (ite s1 s81 0) (ite s1 s69 0) (ite s1 s41 0) (ite s1 s49 0) (ite s1 s47 0) s58 s70)) (+ s56 s67 s72 s76 s95 s45 s87 s101 s82 s50 s77 s40 s66 s93 s59 s88 s100 s97 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s44 s49 s84 s99 s78 s48 s55 s75 s39 s68 s98 s89 s96 s90 s102 s81 s79 s52 s61 s73 s51 s91 s80 s92 s94 s65 s69 s43 s58 s86 s83 s70 s53 s62 s85 s41))) (not (= 0 s4))) (or (= s50 0) (not (= 0 s4))) (or (= 0 s49) (not (= 0 s4))) (or (= 0 s46) (not (= 0 s4))) (or (= s45 0) (not (= 0 s4))) (or (= 0 s42) (not (= 0 s4))) (or (not (= 0 s4)) (= 0 s41)) (or (not (= 2 s4)) (not (= s38 1))) (or (not (= 2 s4)) s23) (or (not (= 2 s4)) (not (= 3 s19))) (or (not (= 2 s4)) (not (= s19 2))) (or (= 0 s46) (not (= 2 s4))) (or (not (= 2 s4)) (= s45 0)) (or (not (= 2 s4)) (= 0 s44)) (or (not (= 2 s4)) (= 0 s43)) (or (not (= 2 s4)) (= 0 s42)) (or (not (= 2 s4)) (= 0 s41)) (or (not (= 3 s4)) (not (= s38 1))) (or s23 (not (= 3 s4))) (or (not (= 3 s4)) (not s22)) (or (not (= 3 s4)) (not (= s19 2))) (or (not (= s17 2)) (not (= 3 s4))) (or (not (= 2 s16)) (not (= 3 s4))) (or (not (= s38 1)) (not (= 4 s4))) (or (not (= 3 s19)) (not (= 4 s4))) (or (not (= s19 2)) (not (= 4 s4))) (or (= 0 s46) (not (= 4 s4))) (or (= s45 0) (not (= 4 s4))) (or (= 0 s42) (not (= 4 s4))) (or (= 0 s41) (not (= 4 s4))) (or (not (= 5 s4)) (not (= s38 1))) (or (not (= 5 s4)) (not (= 3 s19))) (or (not (= 5 s4)) (not (= s19 2))) (or (not (= 5 s4)) (<= (+ s56 s67 s72 s76 s95 s45 s87 s101 s82 s50 s77 s40 s66 s93 s59 s88 s100 s97 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s44 s49 s84 s99 s78 s48 s55 s75 s39 s68 s98 s89 s96 s90 s102 s81 s79 s52 s61 s73 s51 s91 s80 s92 s94 s65 s69 s43 s58 s86 s83 s70 s53 s62 s85 s41) (* 2 (+ s87 (ite s1 s62 0) (ite s1 s50 0) (ite s1 s44 0) (ite s1 s40 0) (ite s1 s70 0) s47 s63 s49 s39 (ite s1 s64 0) s61 s69 s43 (ite s1 s88 0) (ite s1 s48 0))))) (or (= 0 s46) (not (= 5 s4))) (or (not (= 5 s4)) (= s45 0)) (or (= 0 s44) (not (= 5 s4))) (or (not (= 5 s4)) (= 0 s43)) (or (not (= 5 s4)) (= 0 s42)) (or (not (= 5 s4)) (= 0 s41)) (or (not (= s18 2)) (not (= 0 s16))) (or (not (= 0 s16)) (not (= s18 1))) (or (not (= 0 s16)) (not (= s17 2))) (or (not (= s18 3)) (not (= s16 1))) (or (not (= s18 2)) (not (= s16 1))) (or (not (= 0 s18)) (not (= s16 1))) (or (not (= 2 s16)) (not (= s38 1))) (or (not (= s18 3)) (not (= 2 s16))) (or (not (= s18 1)) (not (= 2 s16))) (or (<= (+ s56 s67 s72 s76 s95 s45 s87 s101 s82 s50 s77 s40 s66 s93 s59 s88 s100 s97 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s44 s49 s84 s99 s78 s48 s55 s75 s39 s68 s98 s89 s96 s90 s102 s81 s79 s52 s61 s73 s51 s91 s80 s92 s94 s65 s69 s43 s58 s86 s83 s70 s53 s62 s85 s41) (* 2 (+ s87 (ite s1 s62 0) (ite s1 s50 0) (ite s1 s44 0) (ite s1 s40 0) (ite s1 s70 0) s47 s63 s49 s39 (ite s1 s64 0) s61 s69 s43 (ite s1 s88 0) (ite s1 s48 0)))) (not (= 2 s16))) (or (not (= s18 2)) (not (= 3 s16))) (or (not (= s18 1)) (not (= 3 s16))) (or (not (= 0 s18)) (not (= 3 s16))) (or (not (= 0 s17)) (not (= s19 2))) (or (not (= s19 1)) (not (= 0 s17))) (or (not (= s17 1)) (not (= 3 s19))) (or (not (= s17 1)) (not (= s19 2))) (or (not (= s17 1)) (not (= 0 s19))) (or (not (= s17 1)) (not (= 0 s18))) (or (not (= s17 2)) (not (= s38 1))) (or s22 (not (= s17 2))) (or s20 (not (= s17 2))) (or (not (= s17 2)) (not (= 3 s19))) (or (not (= s19 1)) (not (= s17 2))) (or (not (= s17 2)) (<= (+ s56 s67 s72 s76 s95 s45 s87 s101 s82 s50 s77 s40 s66 s93 s59 s88 s100 s97 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s44 s49 s84 s99 s78 s48 s55 s75 s39 s68 s98 s89 s96 s90 s102 s81 s79 s52 s61 s73 s51 s91 s80 s92 s94 s65 s69 s43 s58 s86 s83 s70 s53 s62 s85 s41) (* 2 (+ s87 (ite s1 s62 0) (ite s1 s50 0) (ite s1 s44 0) (ite s1 s40 0) (ite s1 s70 0) s47 s63 s49 s39 (ite s1 s64 0) s61 s69 s43 (ite s1 s88 0) (ite s1 s48 0))))) (or (not (= s17 3)) (not (= s19 2))) (or (not (= s19 1)) (not (= s17 3))) (or (not (= s17 3)) (not (= 0 s19))) (or (not (= 0 s18)) (not (= 3 s19))) (or (not (= 0 s18)) (not (= s19 2))) (or (not (= s19 1)) (not (= 0 s18))) (or s23 (not (= s19 2))) (or (not (= 3 s19)) (not (= s38 1))) (or s23 (not (= 3 s19))) (or s21 (not (= 3 s19))) (or s20 (not (= s38 1))) (or s20 (not s22)) (or s20 (<= (+ s56 s67 s72 s76 s95 s45 s87 s101 s82 s50 s77 s40 s66 s93 s59 s88 s100 s97 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s44 s49 s84 s99 s78 s48 s55 s75 s39 s68 s98 s89 s96 s90 s102 s81 s79 s52 s61 s73 s51 s91 s80 s92 s94 s65 s69 s43 s58 s86 s83 s70 s53 s62 s85 s41) (* 2 (+ s87 (ite s1 s62 0) (ite s1 s50 0) (ite s1 s44 0) (ite s1 s40 0) (ite s1 s70 0) s47 s63 s49 s39 (ite s1 s64 0) s61 s69 s43 (ite s1 s88 0) (ite s1 s48 0))))) (or s21 (not (= s38 1))) (or s21 (not s23)) (or s21 (<= (+ s56 s67 s72 s76 s95 s45 s87 s101 s82 s50 s77 s40 s66 s93 s59 s88 s100 s97 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s44 s49 s84 s99 s78 s48 s55 s75 s39 s68 s98 s89 s96 s90 s102 s81 s79 s52 s61 s73 s51 s91 s80 s92 s94 s65 s69 s43 s58 s86 s83 s70 s53 s62 s85 s41) (* 2 (+ s87 (ite s1 s62 0) (ite s1 s50 0) (ite s1 s44 0) (ite s1 s40 0) (ite s1 s70 0) s47 s63 s49 s39 (ite s1 s64 0) s61 s69 s43 (ite s1 s88 0) (ite s1 s48 0))))) (or s22 (not (= s38 1))) (or s22 (<= (+ s56 s67 s72 s76 s95 s45 s87 s101 s82 s50 s77 s40 s66 s93 s59 s88 s100 s97 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s44 s49 s84 s99 s78 s48 s55 s75 s39 s68 s98 s89 s96 s90 s102 s81 s79 s52 s61 s73 s51 s91 s80 s92 s94 s65 s69 s43 s58 s86 s83 s70 s53 s62 s85 s41) (* 2 (+ s87 (ite s1 s62 0) (ite s1 s50 0) (ite s1 s44 0) (ite s1 s40 0) (ite s1 s70 0) s47 s63 s49 s39 (ite s1 s64 0) s61 s69 s43 (ite s1 s88 0) (ite s1 s48 0))))) (or (= 0 s46) s22) (or s22 (= s45 0)) (or s22 (= 0 s42)) (or s22 (= 0 s41)) (or s23 (not (= s38 1))) (or s23 (<= (+ s56 s67 s72 s76 s95 s45 s87 s101 s82 s50 s77 s40 s66 s93 s59 s88 s100 s97 s74 s60 s42 s64 s46 s54 s47 s63 s71 s57 s44 s49 s84 s99 s78 s48 s55 s75 s39 s68 s98 s89 s96 s90 s102 s81 s79 s52 s61 s73 s51 s91 s80 s92 s94 s65 s69 s43 s58 s86 s83 s70 s53 s62 s85 s41) (* 2 (+ s87 (ite s1 s62 0) (ite s1 s50 0) (ite s1 s44 0) (ite s1 s40 0) (ite s1 s70 0) s47 s63 s49 s39 (ite s1 s64 0) s61 s69 s43 (ite s1 s88 0) (ite s1 s48 0))))) (or (= s50 0) (not (= s38 1))) (or (not (= s38 1)) (= 0 s49)) (or (= 0 s46) (not (= s38 1))) (or (= s45 0) (not (= s38 1))) (or (= 0 s44) (not (= s38 1))) (or (= 0 s43) (not (= s38 1))) (or (= 0 s42) (not (= s38 1))) (or (not (= s38 1)) (= 0 s41)) (or s6 (= s50 0) s0) (or s6 (= 0 s49) s0) (or (not s24) (not s23) (not (= s3 0))) (or s6 (= s50 0) (not (= s3 3))) (or s6 (not (= s3 3)) (= 0 s49)) (or (not (= s3 4)) (not (= s4 1)) (not (= 3 s19))) (or (not (= s4 1)) (not (= 3 s19)) (not (= s3 5))) (or s6 (= s50 0) (not (= 2 s16))) (or s6 (not (= 2 s16)) (= 0 s49)) (or s6 (= s50 0) (not s22)) (or s6 (not s22) (= 0 s49)) (or (not (= s18 3)) (not (= 0 s16)) (not s22)) (or (not (= 0 s18)) s24 (not (= 2 s16))) (or (not (= 0 s17)) (not (= 3 s19)) (not s22)) (or s24 (not (= s17 2)) (not (= 0 s19))))))
(check-sat)
