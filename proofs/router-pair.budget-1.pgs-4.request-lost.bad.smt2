; router-pair, budget-1: request-lost
; obligation bad: to be unsatisfiable
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
(assert (or s51 (not (<= s49 1)) (not (<= 1 s56)) (not s50) (not (<= 1 s49))))
(assert (or (not (<= 2 s35)) (not (<= 1 s56))))
(assert (or (not (<= 2 s36)) (not (<= 1 s56))))
(assert (or (not (<= 1 s56)) s0))
(assert (or (not (<= s49 1)) s52 (not (<= 1 s56)) (not s50) (not (<= 1 s49))))
(assert (or s51 (not (<= s49 1)) s52 (not s50) (not (<= 1 s49))))
(assert (or (and (or (not (or (= 4 s36) (= s36 5))) (not (or (= 5 s35) (= 4 s35)))) (not (or s51 s52)) s50 (= s49 1)) (and (and (= 0 s35) (not (and (not (= s36 5)) (not (= 5 s35)) s0))) (not true)) (and (and (= 0 s36) (not (and (not (= s36 5)) (not (= 5 s35)) s0))) (not true)) (and (and (not (and (not (= s36 5)) (not (= 5 s35)) s0)) (= s35 1)) (not true)) (and (and (= s36 1) (not (and (not (= s36 5)) (not (= 5 s35)) s0))) (not true)) (and (let ((s.0 (or (= s31 0) s1))) (let ((s.1 (not s19))) (and (or (not (and (not (= s36 5)) s11 s27 (or s1 (= s31 1)) s.0 s15 (not s23) s.1)) (= 4 s36) (= 3 s36)) (= 2 s35) s11 s27 s.0 (not s37) s.1))) (not true)) (and (let ((s.0 (or s1 (= 0 s32)))) (let ((s.1 (not s20))) (and s.0 s.1 s12 (= 2 s35) (not s38) (or (not (and s.0 s.1 s12 (not (= s36 5)) (or s1 (= s32 1)) s28 s16 (not s24))) (= 4 s36) (= 3 s36)) s28))) (not true)) (and (let ((s.0 (or s1 (= s33 0)))) (let ((s.1 (not s21))) (and s.0 s.1 (or (= 4 s36) (not (and s.0 s.1 s17 (or s1 (= s33 1)) (not (= s36 5)) (not s25) s13 s29)) (= 3 s36)) (= 2 s35) s13 (not s39) s29))) (not true)) (and (let ((s.0 (or s1 (= 0 s34)))) (let ((s.1 (not s22))) (and s14 (or (= 4 s36) (= 3 s36) (not (and s14 s18 (not (= s36 5)) s.0 (not s26) (or s1 (= s34 1)) s.1 s30))) (= 2 s35) s.0 (not s40) s.1 s30))) (not true)) (and (let ((s.0 (or s1 (= s31 1)))) (let ((s.1 (not s23))) (and (not s41) (or (not (and s11 s27 s.0 (or (= s31 0) s1) (not (= 5 s35)) s15 s.1 (not s19))) (= 3 s35) (= 4 s35)) s27 s.0 s15 s.1 (= s36 2)))) (not true)) (and (let ((s.0 (or s1 (= s32 1)))) (let ((s.1 (not s24))) (and (not s42) s.0 s28 s16 s.1 (= s36 2) (or (= 3 s35) (not (and (or s1 (= 0 s32)) (not s20) s12 s.0 s28 s16 (not (= 5 s35)) s.1)) (= 4 s35))))) (not true)) (and (let ((s.0 (or s1 (= s33 1)))) (let ((s.1 (not s25))) (and s17 (or (not (and (or s1 (= s33 0)) (not s21) s17 s.0 s.1 s13 (not (= 5 s35)) s29)) (= 3 s35) (= 4 s35)) s.0 s.1 (not s43) s29 (= s36 2)))) (not true)) (and (let ((s.0 (not s26))) (let ((s.1 (or s1 (= s34 1)))) (and s18 (not s44) (or (not (and s14 s18 (or s1 (= 0 s34)) s.0 s.1 (not (= 5 s35)) (not s22) s30)) (= 3 s35) (= 4 s35)) s.0 s.1 s30 (= s36 2)))) (not true)) (and (and (or (and (or s37 (not (and s11 s27 (or (= s31 0) s1) (not s19)))) (or s39 (not (and (or s1 (= s33 0)) (not s21) s13 s29))) (or s40 (not (and s14 (or s1 (= 0 s34)) (not s22) s30))) (or s38 (not (and (or s1 (= 0 s32)) (not s20) s12 s28)))) s45) (= 2 s35)) (not true)) (and (and (or s46 (and (or (not (and s18 (not s26) (or s1 (= s34 1)) s30)) s44) (or (not (and (or s1 (= s32 1)) s28 s16 (not s24))) s42) (or (not (and s27 (or s1 (= s31 1)) s15 (not s23))) s41) (or s43 (not (and s17 (or s1 (= s33 1)) (not s25) s29))))) (= s36 2)) (not true)) (and (let ((s.0 (not (= s36 5)))) (let ((s.1 (not (= 5 s35)))) (let ((s.2 (= 0 s35))) (let ((s.3 (= 0 s36))) (let ((s.4 (or (= 3 s36) s.3))) (let ((s.5 (or s.2 (= 3 s35)))) (and s.0 (not (and s.0 (or (= s36 1) (= s35 1)) s.1 (or s.2 s.3) s0)) (or (= s.4 s.5) (and (not s.4) s.5)) s.1 s0))))))) (not true)) (and (let ((s.0 (= 0 s35))) (let ((s.1 (not (= s36 5)))) (let ((s.2 (not (= 5 s35)))) (let ((s.3 (= 0 s36))) (and (not (or s.0 (= 3 s35))) s.1 (not (and s.1 (or (= s36 1) (= s35 1)) s.2 (or s.0 s.3) s0)) s.2 s0 (or (= 3 s36) s.3)))))) (not true)) (and (let ((s.0 (not (= s36 5)))) (let ((s.1 (or (= s36 1) (= s35 1)))) (let ((s.2 (not (= 5 s35)))) (let ((s.3 (= 0 s35))) (let ((s.4 (or s.3 (= 0 s36)))) (let ((s.5 (= 3 s35))) (and (not s50) (or (and s.0 s.1 s.2 s.4 s0 (or s.3 s.5)) s.5) (or (and s.0 s.1 s.2 s.4 s0) s.2)))))))) (not true)) (and (let ((s.0 (not (= s36 5)))) (let ((s.1 (or (= s36 1) (= s35 1)))) (let ((s.2 (not (= 5 s35)))) (let ((s.3 (= 0 s36))) (let ((s.4 (or (= 0 s35) s.3))) (let ((s.5 (= 3 s36))) (and (or (and s.0 s.1 s.2 s.4 s0 (or s.5 s.3)) s.5) (or (and s.0 s.1 s.2 s.4 s0) s.0) (not s50)))))))) (not true)) (and (let ((s.0 (not (= 5 s35)))) (let ((s.1 (= 0 s35))) (let ((s.2 (and (not (= s36 5)) (or (= s36 1) (= s35 1)) s.0 (or s.1 (= 0 s36)) s0))) (let ((s.3 (= 3 s35))) (and s51 (or s.2 s.3) (or s.2 s.0) (or s.1 s.3)))))) (not true)) (and (let ((s.0 (not (= s36 5)))) (let ((s.1 (= 0 s36))) (let ((s.2 (and s.0 (or (= s36 1) (= s35 1)) (not (= 5 s35)) (or (= 0 s35) s.1) s0))) (let ((s.3 (= 3 s36))) (and (or s.2 s.3) s52 (or s.2 s.0) (or s.3 s.1)))))) (not true)) (and (and (not (<= s56 0)) s0) (not (<= 0 (+ (- 1) s56)))) (and (and (not s0) (not s2)) (not true)) (and (and s1 (not (<= s56 0))) (not (<= 0 (+ (- 1) s56)))) (and (and (not s1) (not s2)) (not true)) (and (and s1 (not (<= s56 0)) s0) (not (<= 0 (+ (- 1) s56)))) (and s2 (not true)) (and (and s11 (not (<= s56 0))) (not (<= 0 (+ (- 1) s56)))) (and (and s12 (not (<= s56 0))) (not (<= 0 (+ (- 1) s56)))) (and (and s13 (not (<= s56 0))) (not (<= 0 (+ (- 1) s56)))) (and (and s14 (not (<= s56 0))) (not (<= 0 (+ (- 1) s56)))) (and (and s15 (not (<= s56 0))) (not (<= 0 (+ (- 1) s56)))) (and (and s16 (not (<= s56 0))) (not (<= 0 (+ (- 1) s56)))) (and (and s17 (not (<= s56 0))) (not (<= 0 (+ (- 1) s56)))) (and (and s18 (not (<= s56 0))) (not (<= 0 (+ (- 1) s56)))) (and (or (not s11) s19) (not true)) (and (or s20 (not s12)) (not true)) (and (or s21 (not s13)) (not true)) (and (or (not s14) s22) (not true)) (and (or (not s15) s23) (not true)) (and (or s24 (not s16)) (not true)) (and (or (not s17) s25) (not true)) (and (or s26 (not s18)) (not true)) (and (and s27 (not (<= s56 0))) (not (<= 0 (+ (- 1) s56)))) (and (and s28 (not (<= s56 0))) (not (<= 0 (+ (- 1) s56)))) (and (and (not (<= s56 0)) s29) (not (<= 0 (+ (- 1) s56)))) (and (and s30 (not (<= s56 0))) (not (<= 0 (+ (- 1) s56)))) (and (not s27) (not true)) (and (not s28) (not true)) (and (not s29) (not true)) (and (not s30) (not true)) (and (and (not (= 5 s35)) (not (<= s56 0))) (not (<= 0 (+ (- 1) s56)))) (and (and (not (= s36 5)) (not (<= s56 0))) (not (<= 0 (+ (- 1) s56)))) (and (= 5 s35) (not true)) (and (= s36 5) (not true)) (and (= 0 s49) (not true))))
(check-sat)
