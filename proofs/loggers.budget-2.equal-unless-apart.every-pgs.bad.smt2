; loggers, budget-2: equal-unless-apart
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
(declare-const s45 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s46 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s47 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s48 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s49 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s50 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = no
(declare-const s51 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s52 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s53 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s54 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s55 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s56 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s57 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s58 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s59 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s60 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s61 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s62 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s63 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s64 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s65 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s66 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s67 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s68 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s69 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s70 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
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
(assert (<= s38 2))
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
(assert (not s30))
(assert (not s29))
(assert (not (= 5 s4)))
(assert (not (= s3 5)))
(assert (not (= s3 2)))
(assert (not s2))
(assert (<= 1 (+ s56 s67 s45 s50 s40 s66 s59 s60 s42 s64 s46 s54 s47 s63 s57 s44 s49 s48 s55 s39 s68 s52 s61 s51 s65 s69 s43 s58 s70 s53 s62 s41)))
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
(assert (= s56 0))
(assert (= 0 s55))
(assert (= 0 s52))
(assert (= 0 s51))
(assert (= 0 s46))
(assert (= s45 0))
(assert (or (not (= s38 2)) s0))
(assert (or (not (= 0 s4)) s0))
(assert (or (not (= s3 1)) s0))
(assert (or (= s50 0) s0))
(assert (or (= 0 s49) s0))
(assert (or s1 (not (= s38 2))))
(assert (or (not (= s3 1)) (not (= s38 2))))
(assert (or (not (= s3 1)) (not (= s38 1))))
(assert (or (not (= s3 1)) s23))
(assert (or (not (= s3 1)) s21))
(assert (or (not (= s3 1)) (not (= 2 s16))))
(assert (or (not (= s38 2)) (not (= s3 3))))
(assert (or (not (= s3 3)) (not (= 0 s4))))
(assert (or (not (= s3 4)) (not (= s38 2))))
(assert (or (not (= s3 4)) (not (= s38 1))))
(assert (or (not (= s3 4)) s23))
(assert (or (not (= s3 4)) (not (= 2 s16))))
(assert (or (not (= s38 2)) (not (= 0 s4))))
(assert (or (not (= s38 1)) (not (= 0 s4))))
(assert (or s23 (not (= 0 s4))))
(assert (or (not (= 2 s16)) (not (= 0 s4))))
(assert (or (not (= 2 s4)) (not (= s38 2))))
(assert (or (not (= 2 s4)) (= s50 0)))
(assert (or (not (= 2 s4)) (= 0 s49)))
(assert (or (not (= s38 2)) (not (= 3 s4))))
(assert (or (not (= 3 s4)) (not (= s38 1))))
(assert (or s23 (not (= 3 s4))))
(assert (or (not (= s38 2)) (not (= 4 s4))))
(assert (or s6 (= 0 s58)))
(assert (or s6 (= 0 s57)))
(assert (or (not (= s19 1)) (not (= 0 s16))))
(assert (or (not (= s18 2)) (not (= 0 s16))))
(assert (or (not (= 0 s16)) (not (= s18 1))))
(assert (or (not (= 0 s16)) (not (= s17 3))))
(assert (or (not (= 0 s16)) (not (= s17 2))))
(assert (or (not (= s18 2)) (not (= s16 1))))
(assert (or (not (= 0 s18)) (not (= s16 1))))
(assert (or (not (= s38 2)) (not (= 2 s16))))
(assert (or (not (= s18 1)) (not (= 2 s16))))
(assert (or (not (= s18 2)) (not (= 3 s16))))
(assert (or (not (= s18 1)) (not (= 3 s16))))
(assert (or (not (= 0 s18)) (not (= 3 s16))))
(assert (or (not (= 0 s17)) (not (= s19 2))))
(assert (or (not (= s17 1)) (not (= 3 s19))))
(assert (or (not (= s17 1)) (not (= s19 2))))
(assert (or (not (= s17 1)) (not (= 0 s19))))
(assert (or (not (= s17 1)) (not (= 0 s18))))
(assert (or (not (= s38 2)) (not (= s17 2))))
(assert (or (not (= s17 3)) (not (= s19 2))))
(assert (or (not (= s19 1)) (not (= s17 3))))
(assert (or (not (= s17 3)) (not (= 0 s19))))
(assert (or (not (= 0 s18)) (not (= 3 s19))))
(assert (or (not (= 0 s18)) (not (= s19 2))))
(assert (or s20 (not s22)))
(assert (or (not (= s38 2)) s21))
(assert (or s21 (not s23)))
(assert (or s22 (not (= s38 2))))
(assert (or (not (= s38 2)) s23))
(assert (or s23 (= 0 s58)))
(assert (or (= 0 s57) s23))
(assert (or (= 0 s54) s23))
(assert (or (= 0 s53) s23))
(assert (or (not (= s38 1)) (= 0 s58)))
(assert (or (= 0 s57) (not (= s38 1))))
(assert (or (= 0 s54) (not (= s38 1))))
(assert (or (= 0 s53) (not (= s38 1))))
(assert (or (= s50 0) (not (= s38 1))))
(assert (or (not (= s38 1)) (= 0 s49)))
(assert (or (not (= s38 2)) (= 0 s58)))
(assert (or (not (= s38 2)) (= 0 s57)))
(assert (or (not (= s38 2)) (= 0 s54)))
(assert (or (= 0 s53) (not (= s38 2))))
(assert (or (not (= s38 2)) (= s50 0)))
(assert (or (not (= s38 2)) (= 0 s49)))
(assert (or (= 0 s48) (not (= s38 2))))
(assert (or (= 0 s47) (not (= s38 2))))
(assert (or (= 0 s44) (not (= s38 2))))
(assert (or (not (= s38 2)) (= 0 s43)))
(assert (or (not (= s38 2)) (= 0 s42)))
(assert (or (not (= s38 2)) (= 0 s41)))
(assert (or s1 (not (= s38 1)) s0))
(assert (or s1 s23 s0))
(assert (or s22 (not (= s38 1)) s0))
(assert (or s23 (not (= s38 1)) s0))
(assert (or (<= (+ s56 s67 s45 s50 s40 s66 s59 s60 s42 s64 s46 s54 s47 s63 s57 s44 s49 s48 s55 s39 s68 s52 s61 s51 s65 s69 s43 s58 s70 s53 s62 s41) (* 2 (+ s67 s45 (ite s1 s46 0) (ite s1 s44 0) (ite s1 s60 0) (ite s1 s40 0) s59 s47 s57 s55 s39 (ite s1 s56 0) s43 (ite s1 s58 0) (ite s1 s68 0) (ite s1 s48 0)))) s23 s0))
(assert (or (= 0 s44) s23 s0))
(assert (or (= 0 s43) s23 s0))
(assert (or s23 (= 0 s42) s0))
(assert (or s23 (= 0 s41) s0))
(assert (or (<= (+ s56 s67 s45 s50 s40 s66 s59 s60 s42 s64 s46 s54 s47 s63 s57 s44 s49 s48 s55 s39 s68 s52 s61 s51 s65 s69 s43 s58 s70 s53 s62 s41) (* 2 (+ s67 s45 (ite s1 s46 0) (ite s1 s44 0) (ite s1 s60 0) (ite s1 s40 0) s59 s47 s57 s55 s39 (ite s1 s56 0) s43 (ite s1 s58 0) (ite s1 s68 0) (ite s1 s48 0)))) (not (= s38 1)) s0))
(assert (or (= 0 s44) (not (= s38 1)) s0))
(assert (or (= 0 s43) (not (= s38 1)) s0))
(assert (or (= 0 s42) (not (= s38 1)) s0))
(assert (or (not (= s38 1)) (= 0 s41) s0))
(assert (or s1 (not (= s3 3)) (not (= s38 1))))
(assert (or (not (= 2 s4)) s1 (not (= s38 1))))
(assert (or (not (= 2 s4)) s1 s23))
(assert (or s1 (not (= s38 1)) (not (= 4 s4))))
(assert (or s1 (not (= 2 s16)) (not (= s38 1))))
(assert (or s1 (not (= s17 2)) (not (= s38 1))))
(assert (or s1 s23 (not (= s38 1))))
(assert (or (not s24) (not s23) (not (= s3 0))))
(assert (or (<= (+ s56 s67 s45 s50 s40 s66 s59 s60 s42 s64 s46 s54 s47 s63 s57 s44 s49 s48 s55 s39 s68 s52 s61 s51 s65 s69 s43 s58 s70 s53 s62 s41) (* 2 (+ s67 s45 (ite s1 s46 0) (ite s1 s44 0) (ite s1 s60 0) (ite s1 s40 0) s59 s47 s57 s55 s39 (ite s1 s56 0) s43 (ite s1 s58 0) (ite s1 s68 0) (ite s1 s48 0)))) (not (= s3 3)) (not (= s38 1))))
(assert (or (= 0 s44) (not (= s3 3)) (not (= s38 1))))
(assert (or (= 0 s43) (not (= s3 3)) (not (= s38 1))))
(assert (or (not (= s3 3)) (= 0 s42) (not (= s38 1))))
(assert (or (not (= s3 3)) (not (= s38 1)) (= 0 s41)))
(assert (or (not s25) (not s22) (not (= 0 s4))))
(assert (or (not (= 2 s4)) s22 (not (= s38 1))))
(assert (or (not (= 2 s4)) s23 (not (= s38 1))))
(assert (or (not (= 2 s4)) (= 0 s44) s23))
(assert (or (not (= 2 s4)) (= 0 s43) s23))
(assert (or (not (= 2 s4)) s23 (= 0 s42)))
(assert (or (not (= 2 s4)) s23 (= 0 s41)))
(assert (or (not (= 2 s4)) (= 0 s44) (not (= s38 1))))
(assert (or (not (= 2 s4)) (= 0 s43) (not (= s38 1))))
(assert (or (not (= 2 s4)) (= 0 s42) (not (= s38 1))))
(assert (or (not (= 2 s4)) (not (= s38 1)) (= 0 s41)))
(assert (or (= 0 s44) (not (= s38 1)) (not (= 4 s4))))
(assert (or (= 0 s43) (not (= s38 1)) (not (= 4 s4))))
(assert (or (= 0 s42) (not (= s38 1)) (not (= 4 s4))))
(assert (or (not (= s38 1)) (= 0 s41) (not (= 4 s4))))
(assert (or (= 0 s48) s6 s23))
(assert (or (= 0 s47) s6 s23))
(assert (or (= 0 s48) s6 (not (= s38 1))))
(assert (or (= 0 s47) s6 (not (= s38 1))))
(assert (or (not (= s18 3)) s25 (not (= 0 s16))))
(assert (or (not (= s18 3)) s26 (not (= 2 s16))))
(assert (or s24 (not (= 2 s16)) (= 0 s58)))
(assert (or s24 (= 0 s57) (not (= 2 s16))))
(assert (or (<= (+ s56 s67 s45 s50 s40 s66 s59 s60 s42 s64 s46 s54 s47 s63 s57 s44 s49 s48 s55 s39 s68 s52 s61 s51 s65 s69 s43 s58 s70 s53 s62 s41) (* 2 (+ s67 s45 (ite s1 s46 0) (ite s1 s44 0) (ite s1 s60 0) (ite s1 s40 0) s59 s47 s57 s55 s39 (ite s1 s56 0) s43 (ite s1 s58 0) (ite s1 s68 0) (ite s1 s48 0)))) (not (= 2 s16)) (not (= s38 1))))
(assert (or (= 0 s44) (not (= 2 s16)) (not (= s38 1))))
(assert (or (= 0 s43) (not (= 2 s16)) (not (= s38 1))))
(assert (or (not (= 2 s16)) (= 0 s42) (not (= s38 1))))
(assert (or (not (= 2 s16)) (not (= s38 1)) (= 0 s41)))
(assert (or s25 (not (= 0 s17)) (not (= 3 s19))))
(assert (or s24 (not (= s17 2)) (not (= 0 s19))))
(assert (or s26 (not (= s17 2)) (not (= 3 s19))))
(assert (or (<= (+ s56 s67 s45 s50 s40 s66 s59 s60 s42 s64 s46 s54 s47 s63 s57 s44 s49 s48 s55 s39 s68 s52 s61 s51 s65 s69 s43 s58 s70 s53 s62 s41) (* 2 (+ s67 s45 (ite s1 s46 0) (ite s1 s44 0) (ite s1 s60 0) (ite s1 s40 0) s59 s47 s57 s55 s39 (ite s1 s56 0) s43 (ite s1 s58 0) (ite s1 s68 0) (ite s1 s48 0)))) (not (= s17 2)) (not (= s38 1))))
(assert (or (= 0 s44) (not (= s17 2)) (not (= s38 1))))
(assert (or (= 0 s43) (not (= s17 2)) (not (= s38 1))))
(assert (or (not (= s17 2)) (= 0 s42) (not (= s38 1))))
(assert (or (not (= s17 2)) (not (= s38 1)) (= 0 s41)))
(assert (or (<= (+ s56 s67 s45 s50 s40 s66 s59 s60 s42 s64 s46 s54 s47 s63 s57 s44 s49 s48 s55 s39 s68 s52 s61 s51 s65 s69 s43 s58 s70 s53 s62 s41) (* 2 (+ s67 s45 (ite s1 s46 0) (ite s1 s44 0) (ite s1 s60 0) (ite s1 s40 0) s59 s47 s57 s55 s39 (ite s1 s56 0) s43 (ite s1 s58 0) (ite s1 s68 0) (ite s1 s48 0)))) s21 (not (= s38 1))))
(assert (or (= 0 s48) s22 (not (= s38 1))))
(assert (or (= 0 s47) s22 (not (= s38 1))))
(assert (or (<= (+ s56 s67 s45 s50 s40 s66 s59 s60 s42 s64 s46 s54 s47 s63 s57 s44 s49 s48 s55 s39 s68 s52 s61 s51 s65 s69 s43 s58 s70 s53 s62 s41) (* 2 (+ s67 s45 (ite s1 s46 0) (ite s1 s44 0) (ite s1 s60 0) (ite s1 s40 0) s59 s47 s57 s55 s39 (ite s1 s56 0) s43 (ite s1 s58 0) (ite s1 s68 0) (ite s1 s48 0)))) s23 (not (= s38 1))))
(assert (or (= 0 s48) s23 (not (= s38 1))))
(assert (or (= 0 s47) s23 (not (= s38 1))))
(assert (or (= 0 s44) s23 (not (= s38 1))))
(assert (or (= 0 s43) s23 (not (= s38 1))))
(assert (or s23 (= 0 s42) (not (= s38 1))))
(assert (or s23 (not (= s38 1)) (= 0 s41)))
(assert (or (not (= s3 1)) (not (= s17 2))))
(assert (or (not (= s3 4)) (not (= s17 2))))
(assert (or (not (= s17 2)) (not (= 0 s4))))
(assert (or (not (= s18 3)) (not (= s16 1))))
(assert (or (not (= s19 1)) (not (= 0 s17))))
(assert (or (not (= s19 1)) (not (= s17 2))))
(assert (or s24 (not (= 2 s16)) (not (= 3 s4))))
(assert (or s24 (not (= s17 2)) (not (= 3 s4))))
(assert (or (= 0 s54) s24 (not (= 2 s16))))
(assert (or (= 0 s53) s24 (not (= 2 s16))))
(assert (or s24 (not (= s17 2)) (= 0 s58)))
(assert (or s24 (not (= s17 2)) (= 0 s57)))
(assert (or (= 0 s54) s24 (not (= s17 2))))
(assert (or (= 0 s53) s24 (not (= s17 2))))
(assert (or s1 s24 (not (= 2 s16)) s0))
(assert (or s1 s24 (not (= s17 2)) s0))
(assert (or (not (= 2 s16)) (not (= s38 1)) s0 (not (= s3 0))))
(assert (or (<= (+ s56 s67 s45 s50 s40 s66 s59 s60 s42 s64 s46 s54 s47 s63 s57 s44 s49 s48 s55 s39 s68 s52 s61 s51 s65 s69 s43 s58 s70 s53 s62 s41) (* 2 (+ s67 s45 (ite s1 s46 0) (ite s1 s44 0) (ite s1 s60 0) (ite s1 s40 0) s59 s47 s57 s55 s39 (ite s1 s56 0) s43 (ite s1 s58 0) (ite s1 s68 0) (ite s1 s48 0)))) (not (= 2 s16)) s0 (not (= s3 0))))
(assert (or (not (= s17 2)) (not (= s38 1)) s0 (not (= s3 0))))
(assert (or (<= (+ s56 s67 s45 s50 s40 s66 s59 s60 s42 s64 s46 s54 s47 s63 s57 s44 s49 s48 s55 s39 s68 s52 s61 s51 s65 s69 s43 s58 s70 s53 s62 s41) (* 2 (+ s67 s45 (ite s1 s46 0) (ite s1 s44 0) (ite s1 s60 0) (ite s1 s40 0) s59 s47 s57 s55 s39 (ite s1 s56 0) s43 (ite s1 s58 0) (ite s1 s68 0) (ite s1 s48 0)))) (not (= s17 2)) s0 (not (= s3 0))))
(assert (or s24 (not (= 2 s16)) (not (= s38 1)) s0))
(assert (or (= 0 s44) s24 (not (= 2 s16)) s0))
(assert (or s24 (= 0 s43) (not (= 2 s16)) s0))
(assert (or s24 (not (= 2 s16)) (= 0 s42) s0))
(assert (or s24 (not (= 2 s16)) (= 0 s41) s0))
(assert (or s24 (not (= s17 2)) (not (= s38 1)) s0))
(assert (or (= 0 s44) s24 (not (= s17 2)) s0))
(assert (or s24 (= 0 s43) (not (= s17 2)) s0))
(assert (or s24 (not (= s17 2)) (= 0 s42) s0))
(assert (or s24 (not (= s17 2)) (= 0 s41) s0))
(assert (or (not (= 2 s4)) s1 s24 (not (= 2 s16))))
(assert (or (not (= 2 s4)) s1 s24 (not (= s17 2))))
(assert (or (not (= 0 s18)) (not (= 2 s16)) (not s23) (not (= s3 0))))
(assert (or (not (= 0 s18)) (not (= s17 2)) (not s23) (not (= s3 0))))
(assert (or (not (= s17 2)) (not (= 0 s19)) (not s23) (not (= s3 0))))
(assert (or (not s25) (not (= s4 1)) (not s22) (not s23)))
(assert (or (not (= 2 s4)) s24 (not (= 2 s16)) (not (= s38 1))))
(assert (or (not (= 2 s4)) (= 0 s44) s24 (not (= 2 s16))))
(assert (or (not (= 2 s4)) s24 (= 0 s43) (not (= 2 s16))))
(assert (or (not (= 2 s4)) s24 (not (= 2 s16)) (= 0 s42)))
(assert (or (not (= 2 s4)) s24 (not (= 2 s16)) (= 0 s41)))
(assert (or (not (= 2 s4)) s24 (not (= s17 2)) (not (= s38 1))))
(assert (or (not (= 2 s4)) (= 0 s44) s24 (not (= s17 2))))
(assert (or (not (= 2 s4)) s24 (= 0 s43) (not (= s17 2))))
(assert (or (not (= 2 s4)) s24 (not (= s17 2)) (= 0 s42)))
(assert (or (not (= 2 s4)) s24 (not (= s17 2)) (= 0 s41)))
(assert (or (= 0 s48) s24 s6 (not (= 2 s16))))
(assert (or (= 0 s47) s24 s6 (not (= 2 s16))))
(assert (or (= 0 s48) s24 (not (= s17 2)) s6))
(assert (or (= 0 s47) s24 (not (= s17 2)) s6))
(assert (or (= 0 s48) s24 (not (= 2 s16)) (not (= s38 1))))
(assert (or (= 0 s47) s24 (not (= 2 s16)) (not (= s38 1))))
(assert (or (= 0 s48) s24 (not (= s17 2)) (not (= s38 1))))
(assert (or (= 0 s47) s24 (not (= s17 2)) (not (= s38 1))))
(assert (or (let ((s.0 (<= 1 s45))) (let ((s.1 (= 2 s4))) (let ((s.2 (= s3 3))) (let ((s.3 (not (= s3 5)))) (let ((s.4 (or (= s3 4) s.2 (not (and s1 s.3))))) (let ((s.5 (<= 1 s52))) (let ((s.6 (= s3 2))) (let ((s.7 (<= 1 s40))) (let ((s.8 (not (= 5 s4)))) (let ((s.9 (= 3 s4))) (let ((s.10 (or (not (and s1 s.8)) (= 4 s4) s.9))) (let ((s.11 (<= 1 s39))) (let ((s.12 (<= 1 s48))) (let ((s.13 (not (and s.8 s0 s.3)))) (let ((s.14 (= s4 1))) (let ((s.15 (<= 1 s57))) (let ((s.16 (not s1))) (let ((s.17 (<= 1 s44))) (let ((s.18 (<= 1 s58))) (let ((s.19 (<= 1 s47))) (let ((s.20 (not s.11))) (let ((s.21 (<= 1 s43))) (let ((s.22 (not s.7))) (let ((s.23 (<= 1 s51))) (let ((s.24 (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) (let ((s.25 (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0)))) (let ((s.26 (not s29))) (let ((s.27 (= s3 1))) (let ((s.28 (or s.27 s.14))) (let ((s.29 (= s3 0))) (let ((s.30 (= 0 s4))) (let ((s.31 (or s.29 s.30))) (let ((s.32 (not s30))) (let ((s.33 (<= 1 s46))) (let ((s.34 (<= 1 s42))) (let ((s.35 (<= 1 s41))) (let ((s.36 (or s.29 s.2))) (let ((s.37 (or s.9 s.30))) (let ((s.38 (not (and s.8 s.28 s.31 s0 s.3)))) (and (not (or (and s.0 s1 s.1 s.4) (and s.5 s.1) (and s.6 s1 s.7 s.10) (and s.11 s1 s.1 s.4) (and s.6 s1 s.10 s.12) (and s.13 s.14) (and s.6 (or s5 (and (not s.15) (or s.16 (not s.17)) (or (not s.12) s.16) (or s.16 (not s.18)) (not s.19) s.20 (not s.21) (or s.16 s.22)))) (and s1 s.23 s.1) (and (or (not (<= s.24 s.25)) s22 (= s.25 s.24)) s20 s.8 s.26 s21 s.28 s.31 s.32 (not s23) s0 s.3) (and s.13 s.30) (and s20 (or (not (<= s.25 s.24)) s23) s.8 s.26 s21 s.28 s.31 s.32 (not s22) s0 s.3) (and s.29 s.13) (and s.6 s.21) (and s.33 s.1 s.4) (and (or (and (not s.34) (or s.16 (not s.35)) (or s.16 (not s.23)) (not s.5) (not s.33) (or s.16 s.20) s.22 (or s.16 (not s.0))) s6) s.1) (and s.13 s.27) (and s.7 s.1 s.4) (and s.11 s.6 s.10) (and s.19 s.6 s.10) (and s.6 s1 s.17) (and s1 s.35 s.1) (and s.8 (or (= s.36 s.37) (and s.36 (not s.37))) s.38 s0 s.3) (and s.6 s1 s.18) (and s.6 s.15) (and s.34 s.1) (and s.8 (not s.36) s.38 s.37 s0 s.3))) (not (or (not (and s20 s.8 s.26 (not s26) s21 s.28 s.31 s.32 s0 s.3)) (and (= s17 s19) (= s18 s16)))))))))))))))))))))))))))))))))))))))))))) (and (and (= s3 0) (not (and (not (= 5 s4)) s0 (not (= s3 5))))) (not true)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= 0 s4)) (not true)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= s3 1)) (not true)) (and (and (not (and (not (= 5 s4)) s0 (not (= s3 5)))) (= s4 1)) (not true)) (and (and (<= 1 s39) (= s3 2) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (= s3 2) s1 (<= 1 s40) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (= s3 2) (<= 1 s43)) (not true)) (and (and (= s3 2) s1 (<= 1 s44)) (not true)) (and (and (<= 1 s47) (= s3 2) (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4))) (not true)) (and (and (= s3 2) s1 (or (not (and s1 (not (= 5 s4)))) (= 4 s4) (= 3 s4)) (<= 1 s48)) (not true)) (and (and (= s3 2) (<= 1 s57)) (not true)) (and (and (= s3 2) s1 (<= 1 s58)) (not true)) (and (and (<= 1 s39) s1 (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s40) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and s1 (<= 1 s41) (= 2 s4)) (not true)) (and (and (<= 1 s42) (= 2 s4)) (not true)) (and (and (<= 1 s45) s1 (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and (<= 1 s46) (= 2 s4) (or (= s3 4) (= s3 3) (not (and s1 (not (= s3 5)))))) (not true)) (and (and s1 (<= 1 s51) (= 2 s4)) (not true)) (and (and (<= 1 s52) (= 2 s4)) (not true)) (and (let ((s.0 (not s1))) (and (= s3 2) (or s5 (and (not (<= 1 s57)) (or s.0 (not (<= 1 s44))) (or (not (<= 1 s48)) s.0) (or s.0 (not (<= 1 s58))) (not (<= 1 s47)) (not (<= 1 s39)) (not (<= 1 s43)) (or s.0 (not (<= 1 s40))))))) (not true)) (and (let ((s.0 (not s1))) (and (or (and (not (<= 1 s42)) (or s.0 (not (<= 1 s41))) (or s.0 (not (<= 1 s51))) (not (<= 1 s52)) (not (<= 1 s46)) (or s.0 (not (<= 1 s39))) (not (<= 1 s40)) (or s.0 (not (<= 1 s45)))) s6) (= 2 s4))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= s3 0))) (let ((s.2 (or s.1 (= s3 3)))) (let ((s.3 (= 0 s4))) (let ((s.4 (or (= 3 s4) s.3))) (let ((s.5 (not (= s3 5)))) (and s.0 (or (= s.2 s.4) (and s.2 (not s.4))) (not (and s.0 (or (= s3 1) (= s4 1)) (or s.1 s.3) s0 s.5)) s0 s.5))))))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= s3 0))) (let ((s.2 (= 0 s4))) (let ((s.3 (not (= s3 5)))) (and s.0 (not (or s.1 (= s3 3))) (not (and s.0 (or (= s3 1) (= s4 1)) (or s.1 s.2) s0 s.3)) (or (= 3 s4) s.2) s0 s.3))))) (not true)) (and (and s20 (or (not (<= (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0)) (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) s23) (not (= 5 s4)) (not s29) s21 (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) (not s30) (not s22) s0 (not (= s3 5))) (not true)) (and (let ((s.0 (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) (let ((s.1 (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0)))) (and (or (not (<= s.0 s.1)) s22 (= s.1 s.0)) s20 (not (= 5 s4)) (not s29) s21 (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) (not s30) (not s23) s0 (not (= s3 5))))) (not true)) (and (and (not (<= s38 0)) s0) (not (<= 0 (+ (- 1) s38)))) (and (and (not s0) (not s2)) (not true)) (and (and s1 (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (not s1) (not s2)) (not true)) (and (and (<= 1 s39) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s40) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s43) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (not (<= s38 0)) (<= 1 s44)) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s45) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s46) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s47) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (not (<= s38 0)) (<= 1 s48)) (not (<= 0 (+ (- 1) s38)))) (and (and (not (<= s38 0)) (<= 1 s55)) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s56) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s57) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s58) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (not (<= s38 0)) (<= 1 s59)) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s60) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s67) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s68) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s39) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s40) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (not (<= s38 0)) (<= 1 s41)) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s42) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s45) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s46) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s47) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (not (<= s38 0)) (<= 1 s48)) (not (<= 0 (+ (- 1) s38)))) (and (and (not (<= s38 0)) (<= 1 s51)) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s52) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s53) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s54) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (not (<= s38 0)) (<= 1 s59)) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s60) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s65) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and (<= 1 s66) (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (<= 1 s41) (not true)) (and (<= 1 s42) (not true)) (and (<= 1 s49) (not true)) (and (<= 1 s50) (not true)) (and (<= 1 s51) (not true)) (and (<= 1 s52) (not true)) (and (<= 1 s53) (not true)) (and (<= 1 s54) (not true)) (and (<= 1 s61) (not true)) (and (<= 1 s62) (not true)) (and (<= 1 s63) (not true)) (and (<= 1 s64) (not true)) (and (<= 1 s65) (not true)) (and (<= 1 s66) (not true)) (and (<= 1 s69) (not true)) (and (<= 1 s70) (not true)) (and (<= 1 s43) (not true)) (and (<= 1 s44) (not true)) (and (<= 1 s49) (not true)) (and (<= 1 s50) (not true)) (and (<= 1 s55) (not true)) (and (<= 1 s56) (not true)) (and (<= 1 s57) (not true)) (and (<= 1 s58) (not true)) (and (<= 1 s61) (not true)) (and (<= 1 s62) (not true)) (and (<= 1 s63) (not true)) (and (<= 1 s64) (not true)) (and (<= 1 s67) (not true)) (and (<= 1 s68) (not true)) (and (<= 1 s69) (not true)) (and (<= 1 s70) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (not (= s3 5)))) (let ((s.2 (or (= s3 1) (= s4 1)))) (let ((s.3 (or (= s3 0) (= 0 s4)))) (let ((s.4 (and s.0 s.2 s.3 s0 s.1))) (let ((s.5 (and s20 s22 (not s29) (or s.4 (= s3 3))))) (let ((s.6 (and (or s.4 (= 3 s4)) s21 s23 (not s30)))) (and (or s.0 s.1) s.0 (or (not (<= 2 (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) (not s.5)) (or s.6 s.5) s.2 s.3 (or (not s.6) (not (<= 2 (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0))))) s0 s.1)))))))) (not true)) (and (let ((s.0 (= s3 3))) (let ((s.1 (not (= s3 5)))) (and s20 s22 (not s29) (not (<= 2 (+ 0 (ite (not (= 0 s16)) 1 0) (ite (not (= 0 s17)) 1 0)))) s.0 (or (and (not (= 5 s4)) (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 s.1) s.0) s.1))) (not true)) (and (let ((s.0 (not (= 5 s4)))) (let ((s.1 (= 3 s4))) (and s.0 (or (and s.0 (or (= s3 1) (= s4 1)) (or (= s3 0) (= 0 s4)) s0 (not (= s3 5))) s.1) s.1 s21 s23 (not s30) (not (<= 2 (+ 0 (ite (not (= 0 s18)) 1 0) (ite (not (= 0 s19)) 1 0))))))) (not true)) (and (and s20 (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (and s21 (not (<= s38 0))) (not (<= 0 (+ (- 1) s38)))) (and (not s20) (not true)) (and (not s21) (not true))))
(check-sat)
