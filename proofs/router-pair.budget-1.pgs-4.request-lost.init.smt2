; router-pair, budget-1: request-lost
; obligation init: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.private
(declare-const s1 Bool) ; network.wan
(declare-const s2 Bool) ; network.at_once
(declare-const s3 Bool) ; network.held[A, PG 1]
(declare-const s4 Bool) ; network.held[A, PG 2]
(declare-const s5 Bool) ; network.held[A, PG 3]
(declare-const s6 Bool) ; network.held[A, PG 4]
(declare-const s7 Bool) ; network.held[B, PG 1]
(declare-const s8 Bool) ; network.held[B, PG 2]
(declare-const s9 Bool) ; network.held[B, PG 3]
(declare-const s10 Bool) ; network.held[B, PG 4]
(declare-const s11 Bool) ; network.link[A, PG 1]
(declare-const s12 Bool) ; network.link[A, PG 2]
(declare-const s13 Bool) ; network.link[A, PG 3]
(declare-const s14 Bool) ; network.link[A, PG 4]
(declare-const s15 Bool) ; network.link[B, PG 1]
(declare-const s16 Bool) ; network.link[B, PG 2]
(declare-const s17 Bool) ; network.link[B, PG 3]
(declare-const s18 Bool) ; network.link[B, PG 4]
(declare-const s19 Bool) ; network.deaf[A, PG 1]
(declare-const s20 Bool) ; network.deaf[A, PG 2]
(declare-const s21 Bool) ; network.deaf[A, PG 3]
(declare-const s22 Bool) ; network.deaf[A, PG 4]
(declare-const s23 Bool) ; network.deaf[B, PG 1]
(declare-const s24 Bool) ; network.deaf[B, PG 2]
(declare-const s25 Bool) ; network.deaf[B, PG 3]
(declare-const s26 Bool) ; network.deaf[B, PG 4]
(declare-const s27 Bool) ; network.running[PG 1]
(declare-const s28 Bool) ; network.running[PG 2]
(declare-const s29 Bool) ; network.running[PG 3]
(declare-const s30 Bool) ; network.running[PG 4]
(declare-const s31 Int) ; network.home[PG 1]
(declare-const s32 Int) ; network.home[PG 2]
(declare-const s33 Int) ; network.home[PG 3]
(declare-const s34 Int) ; network.home[PG 4]
(declare-const s35 Int) ; mode[A]
(declare-const s36 Int) ; mode[B]
(declare-const s37 Bool) ; answered[A, PG 1]
(declare-const s38 Bool) ; answered[A, PG 2]
(declare-const s39 Bool) ; answered[A, PG 3]
(declare-const s40 Bool) ; answered[A, PG 4]
(declare-const s41 Bool) ; answered[B, PG 1]
(declare-const s42 Bool) ; answered[B, PG 2]
(declare-const s43 Bool) ; answered[B, PG 3]
(declare-const s44 Bool) ; answered[B, PG 4]
(declare-const s45 Bool) ; found_enabled[A]
(declare-const s46 Bool) ; found_enabled[B]
(declare-const s47 Bool) ; found_disabled[A]
(declare-const s48 Bool) ; found_disabled[B]
(declare-const s49 Int) ; request
(declare-const s50 Bool) ; submitted
(declare-const s51 Bool) ; holds[A]
(declare-const s52 Bool) ; holds[B]
(declare-const s53 Bool) ; stopped_by_test[A]
(declare-const s54 Bool) ; stopped_by_test[B]
(declare-const s55 Bool) ; failed_since
(declare-const s56 Int) ; faults left
(assert (<= 0 s31))
(assert (<= s31 1))
(assert (<= 0 s32))
(assert (<= s32 1))
(assert (<= 0 s33))
(assert (<= s33 1))
(assert (<= 0 s34))
(assert (<= s34 1))
(assert (<= 0 s35))
(assert (<= s35 5))
(assert (<= 0 s36))
(assert (<= s36 5))
(assert (<= 0 s49))
(assert (<= s49 3))
(assert (<= 0 s56))
(assert (<= s56 1))
(assert (= s0 true))
(assert (= s1 true))
(assert (= s2 false))
(assert (= s3 false))
(assert (= s4 false))
(assert (= s5 false))
(assert (= s6 false))
(assert (= s7 false))
(assert (= s8 false))
(assert (= s9 false))
(assert (= s10 false))
(assert (= s11 true))
(assert (= s12 true))
(assert (= s13 true))
(assert (= s14 true))
(assert (= s15 true))
(assert (= s16 true))
(assert (= s17 true))
(assert (= s18 true))
(assert (= s19 false))
(assert (= s20 false))
(assert (= s21 false))
(assert (= s22 false))
(assert (= s23 false))
(assert (= s24 false))
(assert (= s25 false))
(assert (= s26 false))
(assert (= s27 true))
(assert (= s28 true))
(assert (= s29 true))
(assert (= s30 true))
(assert (= s35 0))
(assert (= s36 1))
(assert (= s37 false))
(assert (= s38 false))
(assert (= s39 false))
(assert (= s40 false))
(assert (= s41 false))
(assert (= s42 false))
(assert (= s43 false))
(assert (= s44 false))
(assert (= s45 false))
(assert (= s46 false))
(assert (= s47 false))
(assert (= s48 false))
(assert (= s49 0))
(assert (= s50 true))
(assert (= s51 false))
(assert (= s52 false))
(assert (= s53 false))
(assert (= s54 false))
(assert (= s55 false))
(assert (= s56 1))
(assert true)
(assert (not (and true (or s51 (not (<= s49 1)) (not (<= 1 s56)) (not s50) (not (<= 1 s49))) (or (not (<= 2 s35)) (not (<= 1 s56))) (or (not (<= 2 s36)) (not (<= 1 s56))) (or (not (<= 1 s56)) s0) (or (not (<= s49 1)) s52 (not (<= 1 s56)) (not s50) (not (<= 1 s49))) (or s51 (not (<= s49 1)) s52 (not s50) (not (<= 1 s49))))))
(check-sat)
