; router-pair, budget-2: request-handled
; obligation init: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.private
(declare-const s1 Bool) ; network.wan
(declare-const s2 Bool) ; network.link[A, PG 1]
(declare-const s3 Bool) ; network.link[A, PG 2]
(declare-const s4 Bool) ; network.link[A, PG 3]
(declare-const s5 Bool) ; network.link[A, PG 4]
(declare-const s6 Bool) ; network.link[B, PG 1]
(declare-const s7 Bool) ; network.link[B, PG 2]
(declare-const s8 Bool) ; network.link[B, PG 3]
(declare-const s9 Bool) ; network.link[B, PG 4]
(declare-const s10 Bool) ; network.deaf[A, PG 1]
(declare-const s11 Bool) ; network.deaf[A, PG 2]
(declare-const s12 Bool) ; network.deaf[A, PG 3]
(declare-const s13 Bool) ; network.deaf[A, PG 4]
(declare-const s14 Bool) ; network.deaf[B, PG 1]
(declare-const s15 Bool) ; network.deaf[B, PG 2]
(declare-const s16 Bool) ; network.deaf[B, PG 3]
(declare-const s17 Bool) ; network.deaf[B, PG 4]
(declare-const s18 Bool) ; network.running[PG 1]
(declare-const s19 Bool) ; network.running[PG 2]
(declare-const s20 Bool) ; network.running[PG 3]
(declare-const s21 Bool) ; network.running[PG 4]
(declare-const s22 Int) ; network.home[PG 1]
(declare-const s23 Int) ; network.home[PG 2]
(declare-const s24 Int) ; network.home[PG 3]
(declare-const s25 Int) ; network.home[PG 4]
(declare-const s26 Int) ; mode[A]
(declare-const s27 Int) ; mode[B]
(declare-const s28 Bool) ; answered[A, PG 1]
(declare-const s29 Bool) ; answered[A, PG 2]
(declare-const s30 Bool) ; answered[A, PG 3]
(declare-const s31 Bool) ; answered[A, PG 4]
(declare-const s32 Bool) ; answered[B, PG 1]
(declare-const s33 Bool) ; answered[B, PG 2]
(declare-const s34 Bool) ; answered[B, PG 3]
(declare-const s35 Bool) ; answered[B, PG 4]
(declare-const s36 Bool) ; found_enabled[A]
(declare-const s37 Bool) ; found_enabled[B]
(declare-const s38 Bool) ; found_disabled[A]
(declare-const s39 Bool) ; found_disabled[B]
(declare-const s40 Int) ; request
(declare-const s41 Bool) ; submitted
(declare-const s42 Bool) ; holds[A]
(declare-const s43 Bool) ; holds[B]
(declare-const s44 Bool) ; stopped_by_test[A]
(declare-const s45 Bool) ; stopped_by_test[B]
(declare-const s46 Int) ; faults left
(assert (<= 0 s22))
(assert (<= s22 1))
(assert (<= 0 s23))
(assert (<= s23 1))
(assert (<= 0 s24))
(assert (<= s24 1))
(assert (<= 0 s25))
(assert (<= s25 1))
(assert (<= 0 s26))
(assert (<= s26 5))
(assert (<= 0 s27))
(assert (<= s27 5))
(assert (<= 0 s40))
(assert (<= s40 3))
(assert (<= 0 s46))
(assert (<= s46 2))
(assert (= s0 true))
(assert (= s1 true))
(assert (= s2 true))
(assert (= s3 true))
(assert (= s4 true))
(assert (= s5 true))
(assert (= s6 true))
(assert (= s7 true))
(assert (= s8 true))
(assert (= s9 true))
(assert (= s10 false))
(assert (= s11 false))
(assert (= s12 false))
(assert (= s13 false))
(assert (= s14 false))
(assert (= s15 false))
(assert (= s16 false))
(assert (= s17 false))
(assert (= s18 true))
(assert (= s19 true))
(assert (= s20 true))
(assert (= s21 true))
(assert (= s26 0))
(assert (= s27 1))
(assert (= s28 false))
(assert (= s29 false))
(assert (= s30 false))
(assert (= s31 false))
(assert (= s32 false))
(assert (= s33 false))
(assert (= s34 false))
(assert (= s35 false))
(assert (= s36 false))
(assert (= s37 false))
(assert (= s38 false))
(assert (= s39 false))
(assert (= s40 0))
(assert (= s41 true))
(assert (= s42 false))
(assert (= s43 false))
(assert (= s44 false))
(assert (= s45 false))
(assert (= s46 2))
(assert true)
(assert (not (and true (or (not (<= s27 1)) (not (<= s26 0)) (not s43) s42) (or (not (<= s26 3)) (not (<= s40 1)) (not s43) s42 (not (<= s27 0))) (or (not (<= s40 1)) s43 (not (<= s26 0)) (not s42) (not (<= s27 3))) (or (not (<= s27 2)) (not (<= s26 3)) (not (<= s40 1)) (not s43) s42) (or (not (<= s26 3)) (not (<= s40 1)) (not s43) s42 (not (<= 4 s27))) (or (not (<= s40 1)) s43 (not (<= s26 2)) (not s42) (not (<= s27 3))) (or (not (<= 4 s26)) (not (<= s40 1)) s43 (not s42) (not (<= s27 3))))))
(check-sat)
