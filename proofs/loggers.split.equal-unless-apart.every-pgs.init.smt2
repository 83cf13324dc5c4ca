; loggers, split: equal-unless-apart
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
(declare-const s41 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s42 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = no
(declare-const s43 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s44 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = no and answered[B, PG] = yes
(declare-const s45 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = yes and answered[B, PG] = yes
(declare-const s46 Int) ; number of PG with network.held[A, PG] = no and network.held[B, PG] = no and network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = B and answered[A, PG] = yes and answered[B, PG] = yes
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
(assert (= s38 2))
(assert (= s41 0))
(assert (= s42 0))
(assert (= s43 0))
(assert (= s44 0))
(assert (= s45 0))
(assert (= s46 0))
(assert (<= 1 (+ s45 s40 s42 s46 s44 s39 s43 s41)))
(assert (not (and true (not s30) (not s29) s21 s20 (not (= 5 s4)) (not (= s3 5)) (not (= s3 2)) (not s2) (<= 1 (+ s45 s40 s42 s46 s44 s39 s43 s41)) (= 0 s46) (= s45 0) (= 0 s42) (= 0 s41) (or (not (= s38 2)) s0) (or (not (= 0 s4)) s0) (or (not (= s3 1)) s0) (or s1 (not (= s38 2))) (or (not (= 0 s4)) (not (= s3 0))) (or (= 0 s43) (not (= s3 0))) (or (not (= s3 1)) (not (= s38 2))) (or (not (= s3 1)) (not (= s38 1))) (or (not (= s3 1)) s23) (or (not (= s3 1)) (not (= 2 s16))) (or (not (= s3 1)) (not (= s4 1))) (or (not (= s38 2)) (not (= s3 3))) (or (not (= s3 3)) (not (= 0 s4))) (or (not (= s3 4)) (not (= s38 2))) (or (not (= s3 4)) (not (= s38 1))) (or (not (= s3 4)) s23) (or (not (= s3 4)) (not (= s17 3))) (or (not (= s3 4)) (not (= 2 s16))) (or (not (= s38 2)) (not (= 0 s4))) (or (not (= s38 1)) (not (= 0 s4))) (or s23 (not (= 0 s4))) (or (not (= 2 s16)) (not (= 0 s4))) (or (not (= 2 s4)) (not (= s38 2))) (or (not (= 2 s4)) (not (= 3 s19))) (or (not (= 2 s4)) (not (= s17 3))) (or (not (= s38 2)) (not (= 3 s4))) (or (not (= 3 s4)) (not (= s38 1))) (or s23 (not (= 3 s4))) (or (not (= 3 s4)) (not (= s19 2))) (or (not (= s17 3)) (not (= 3 s4))) (or (not (= s38 2)) (not (= 4 s4))) (or (not (= 3 s19)) (not (= 4 s4))) (or (not (= s17 3)) (not (= 4 s4))) (or (not s8) s23) (or (not s8) (not (= s19 2))) (or (not (= s19 1)) (not (= 0 s16))) (or (not (= s18 2)) (not (= 0 s16))) (or (not (= 0 s16)) (not (= s18 1))) (or (not (= 0 s16)) (not (= s17 3))) (or (not (= 0 s16)) (not (= s17 2))) (or (not (= 0 s16)) (not (= s17 1))) (or (not (= s18 2)) (not (= s16 1))) (or (not (= 0 s18)) (not (= s16 1))) (or (not (= s38 2)) (not (= 2 s16))) (or (not (= s18 1)) (not (= 2 s16))) (or (not (= s18 2)) (not (= 3 s16))) (or (not (= s18 1)) (not (= 3 s16))) (or (not (= 0 s18)) (not (= 3 s16))) (or (not (= 0 s17)) (not (= s19 2))) (or (not (= s17 1)) (not (= 3 s19))) (or (not (= s17 1)) (not (= s19 2))) (or (not (= s17 1)) (not (= 0 s19))) (or (not (= s17 1)) (not (= 0 s18))) (or (not (= s38 2)) (not (= s17 2))) (or s22 (not (= s17 3))) (or (not (= s17 3)) (not (= s19 2))) (or (not (= s19 1)) (not (= s17 3))) (or (not (= s17 3)) (not (= 0 s19))) (or (not (= 0 s18)) (not (= 3 s19))) (or (not (= s19 1)) (not (= 0 s18))) (or (not (= s38 2)) (not (= 3 s19))) (or (not (= 3 s19)) (not (= s38 1))) (or s22 (not (= s38 2))) (or s22 (not (= s38 1))) (or (not (= s38 2)) s23) (or (= 0 s44) (not (= s38 2))) (or s1 (not (= s38 1)) s0) (or s1 s23 s0) (or s1 (not (= s19 2)) s0) (or (not (= s4 1)) (not (= 3 s19)) s0) (or (not (= s38 1)) (not (= s19 2)) s0) (or s25 (not (= 3 s19)) s0) (or s23 (not (= s38 1)) s0) (or s1 (not (= s3 3)) (not (= s38 1))) (or (not (= 2 s4)) s1 (not (= s38 1))) (or (not (= 2 s4)) s1 s23) (or (not (= 2 s4)) s1 (not (= s19 2))) (or s1 (not (= s38 1)) (not (= 4 s4))) (or s1 (not (= 2 s16)) (not (= s38 1))) (or s1 (not (= s17 2)) (not (= s38 1))) (or s1 s23 (not (= s38 1))) (or (not (= 3 s4)) (not s24) (not (= s3 0))) (or (not s24) (not s23) (not (= s3 0))) (or (= 0 s43) s6 (not (= s3 3))) (or s25 (not (= s3 3)) (not (= 3 s19))) (or (<= (+ s45 s40 s42 s46 s44 s39 s43 s41) (* 2 (+ s45 (ite s1 s46 0) (ite s1 s44 0) (ite s1 s40 0) s39 (ite s1 s42 0) s43 s41))) (not (= s3 3)) (not (= s38 1))) (or (not (= s3 4)) s25 (not (= 3 s19))) (or (not s25) (not s22) (not (= 0 s4))) (or (not (= 2 s4)) (not (= s38 1)) (not (= s19 2))) (or (not (= 2 s4)) s23 (not (= s38 1))) (or s25 (not (= 3 s4)) (not (= 3 s19))) (or (= 0 s43) s6 s8) (or (= 0 s44) s6 (not (= s19 2))) (or (= 0 s44) s6 s23) (or (= 0 s43) s6 s23) (or (= 0 s44) s6 (not (= s38 1))) (or (= 0 s43) s6 (not (= s38 1))) (or (not (= s18 3)) s25 (not (= 0 s16))) (or (not (= 0 s18)) s24 (not (= 2 s16))) (or (not (= s18 3)) s26 (not (= 2 s16))) (or s25 (not (= 0 s17)) (not (= 3 s19))) (or s26 (not (= s17 2)) (not (= 3 s19))) (or (<= (+ s45 s40 s42 s46 s44 s39 s43 s41) (* 2 (+ s45 (ite s1 s46 0) (ite s1 s44 0) (ite s1 s40 0) s39 (ite s1 s42 0) s43 s41))) (not (= s17 2)) (not (= s38 1))) (or s25 s23 (not (= 3 s19))) (or (<= (+ s45 s40 s42 s46 s44 s39 s43 s41) (* 2 (+ s45 (ite s1 s46 0) (ite s1 s44 0) (ite s1 s40 0) s39 (ite s1 s42 0) s43 s41))) s23 (not (= s38 1))) (or (not (= s3 1)) (not (= s17 2))) (or (not (= s3 4)) (not (= s17 2))) (or (not (= s17 2)) (not (= 0 s4))) (or (not (= s18 3)) (not (= s16 1))) (or (not (= s19 1)) (not (= 0 s17))) (or s22 (not (= s17 2))) (or (not (= s19 1)) (not (= s17 2))) (or s24 (not (= s17 2)) (not (= 3 s4))) (or (= 0 s43) (not (= s17 2)) s6) (or s1 s24 (not (= s17 2)) s0) (or (not (= 2 s16)) (not (= s38 1)) s0 (not (= s3 0))) (or (<= (+ s45 s40 s42 s46 s44 s39 s43 s41) (* 2 (+ s45 (ite s1 s46 0) (ite s1 s44 0) (ite s1 s40 0) s39 (ite s1 s42 0) s43 s41))) (not (= 2 s16)) s0 (not (= s3 0))) (or (not (= s17 2)) (not (= s38 1)) s0 (not (= s3 0))) (or (<= (+ s45 s40 s42 s46 s44 s39 s43 s41) (* 2 (+ s45 (ite s1 s46 0) (ite s1 s44 0) (ite s1 s40 0) s39 (ite s1 s42 0) s43 s41))) (not (= s17 2)) s0 (not (= s3 0))) (or s24 (not (= s17 2)) (not (= s38 1)) s0) (or (not (= 2 s4)) s1 s24 (not (= s17 2))) (or (not (= s17 2)) (not (= 0 s19)) (not s23) (not (= s3 0))) (or (not s25) (not (= s4 1)) (not s22) (not s23)) (or (not (= 2 s4)) s24 (not (= s17 2)) (not (= s38 1))) (or (= 0 s44) s24 (not (= s17 2)) s6))))
(check-sat)
