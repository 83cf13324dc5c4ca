; router-pair, moving: paired-together
; obligation bad: to be unsatisfiable
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
(assert (or (let ((s.0 (= s27 1))) (let ((s.1 (= s26 1))) (let ((s.2 (not (= s26 5)))) (let ((s.3 (not (= s27 5)))) (let ((s.4 (= 0 s26))) (let ((s.5 (= 0 s27))) (let ((s.6 (or s.4 s.5))) (let ((s.7 (and (or s.0 s.1) s.2 s.3 s.6 s0))) (let ((s.8 (= 3 s27))) (let ((s.9 (or s.8 s.5))) (let ((s.10 (not s.7))) (let ((s.11 (= 3 s26))) (let ((s.12 (or s.11 s.4))) (let ((s.13 (not s14))) (let ((s.14 (or (= 0 s22) s1))) (let ((s.15 (not s10))) (let ((s.16 (= 4 s26))) (let ((s.17 (= s27 2))) (let ((s.18 (or s1 (= s22 1)))) (let ((s.19 (not (and s.2 s.3 s0)))) (let ((s.20 (not s15))) (let ((s.21 (or (= s23 1) s1))) (let ((s.22 (not s17))) (let ((s.23 (or s1 (= s25 1)))) (let ((s.24 (not s16))) (let ((s.25 (or s1 (= s24 1)))) (let ((s.26 (= s26 2))) (let ((s.27 (= 4 s27))) (let ((s.28 (not s11))) (let ((s.29 (or s1 (= 0 s23)))) (let ((s.30 (or s1 (= 0 s25)))) (let ((s.31 (not s13))) (let ((s.32 (not s12))) (let ((s.33 (or s1 (= 0 s24)))) (and (not (or s.7 (not s.6))) (not (or (and s.9 s.10 s.2 (not s.12) s.3 s0) (and s.13 s18 (not s32) (or s.11 (not (and s18 s.14 s2 s.2 s.15)) s.16) s6 s.17 s.18) (and s.5 s.19) (and (or s37 (and (or s33 (not (and s.20 s.21 s19 s7))) (or s35 (not (and s9 s.22 s21 s.23))) (or (not (and s20 s.24 s.25 s8)) s34) (or (not (and s.13 s18 s6 s.18)) s32))) s.17) (and s18 s.26 s.14 (not s28) s2 (or s.8 s.27 (not (and s.13 s18 s6 s.3 s.18))) s.15) (and s3 s.28 s.26 s.29 (not s29) s19 (or s.8 (not (and s.20 s.21 s19 s.3 s7)) s.27)) (and s9 (not s35) s.22 s21 s.23 (or s.11 s.16 (not (and s5 s.30 s21 s.2 s.31))) s.17) (and s.0 s.19) (and s4 s20 (or s.8 s.27 (not (and s20 s.24 s.25 s.3 s8))) s.26 s.32 s.33 (not s30)) (and s5 s.30 s.26 (or s.8 (not (and s9 s.22 s21 s.23 s.3)) s.27) s21 (not s31) s.31) (and s.4 s.19) (and s20 (not s34) s.24 s.25 (or s.11 (not (and s4 s20 s.32 s.33 s.2)) s.16) s8 s.17) (and (or (and s.12 (not s.9)) (= s.12 s.9)) s.10 s.2 s.3 s0) (and s.1 s.19) (and s.26 (or (and (or (not (and s3 s.28 s.29 s19)) s29) (or (not (and s5 s.30 s21 s.31)) s31) (or (not (and s4 s20 s.32 s.33)) s30) (or s28 (not (and s18 s.14 s2 s.15)))) s36)) (and s.20 (not s33) s.21 s19 s.17 s7 (or (not (and s3 s.28 s.29 s19 s.2)) s.11 s.16))))))))))))))))))))))))))))))))))))))) (and (and (= 0 s26) (not (and (not (= s26 5)) (not (= s27 5)) s0))) (not true)) (and (and (= 0 s27) (not (and (not (= s26 5)) (not (= s27 5)) s0))) (not true)) (and (and (= s26 1) (not (and (not (= s26 5)) (not (= s27 5)) s0))) (not true)) (and (and (= s27 1) (not (and (not (= s26 5)) (not (= s27 5)) s0))) (not true)) (and (and s18 (= s26 2) (or (= 0 s22) s1) (not s28) s2 (or (= 3 s27) (= 4 s27) (not (and (not s14) s18 s6 (not (= s27 5)) (or s1 (= s22 1))))) (not s10)) (not true)) (and (and s3 (not s11) (= s26 2) (or s1 (= 0 s23)) (not s29) s19 (or (= 3 s27) (not (and (not s15) (or (= s23 1) s1) s19 (not (= s27 5)) s7)) (= 4 s27))) (not true)) (and (and s4 s20 (or (= 3 s27) (= 4 s27) (not (and s20 (not s16) (or s1 (= s24 1)) (not (= s27 5)) s8))) (= s26 2) (not s12) (or s1 (= 0 s24)) (not s30)) (not true)) (and (and s5 (or s1 (= 0 s25)) (= s26 2) (or (= 3 s27) (not (and s9 (not s17) s21 (or s1 (= s25 1)) (not (= s27 5)))) (= 4 s27)) s21 (not s31) (not s13)) (not true)) (and (and (not s14) s18 (not s32) (or (= 3 s26) (not (and s18 (or (= 0 s22) s1) s2 (not (= s26 5)) (not s10))) (= 4 s26)) s6 (= s27 2) (or s1 (= s22 1))) (not true)) (and (and (not s15) (not s33) (or (= s23 1) s1) s19 (= s27 2) s7 (or (not (and s3 (not s11) (or s1 (= 0 s23)) s19 (not (= s26 5)))) (= 3 s26) (= 4 s26))) (not true)) (and (and s20 (not s34) (not s16) (or s1 (= s24 1)) (or (= 3 s26) (not (and s4 s20 (not s12) (or s1 (= 0 s24)) (not (= s26 5)))) (= 4 s26)) s8 (= s27 2)) (not true)) (and (and s9 (not s35) (not s17) s21 (or s1 (= s25 1)) (or (= 3 s26) (= 4 s26) (not (and s5 (or s1 (= 0 s25)) s21 (not (= s26 5)) (not s13)))) (= s27 2)) (not true)) (and (and (= s26 2) (or (and (or (not (and s3 (not s11) (or s1 (= 0 s23)) s19)) s29) (or (not (and s5 (or s1 (= 0 s25)) s21 (not s13))) s31) (or (not (and s4 s20 (not s12) (or s1 (= 0 s24)))) s30) (or s28 (not (and s18 (or (= 0 s22) s1) s2 (not s10))))) s36)) (not true)) (and (and (or s37 (and (or s33 (not (and (not s15) (or (= s23 1) s1) s19 s7))) (or s35 (not (and s9 (not s17) s21 (or s1 (= s25 1))))) (or (not (and s20 (not s16) (or s1 (= s24 1)) s8)) s34) (or (not (and (not s14) s18 s6 (or s1 (= s22 1)))) s32))) (= s27 2)) (not true)) (and (let ((s.0 (= 0 s26))) (let ((s.1 (or (= 3 s26) s.0))) (let ((s.2 (= 0 s27))) (let ((s.3 (or (= 3 s27) s.2))) (let ((s.4 (not (= s26 5)))) (let ((s.5 (not (= s27 5)))) (and (or (and s.1 (not s.3)) (= s.1 s.3)) (not (and (or (= s27 1) (= s26 1)) s.4 s.5 (or s.0 s.2) s0)) s.4 s.5 s0))))))) (not true)) (and (let ((s.0 (= 0 s27))) (let ((s.1 (not (= s26 5)))) (let ((s.2 (not (= s27 5)))) (let ((s.3 (= 0 s26))) (and (or (= 3 s27) s.0) (not (and (or (= s27 1) (= s26 1)) s.1 s.2 (or s.3 s.0) s0)) s.1 (not (or (= 3 s26) s.3)) s.2 s0))))) (not true)) (and s0 (not true)) (and (not s0) (not true)) (and s2 (not true)) (and s3 (not true)) (and s4 (not true)) (and s5 (not true)) (and s6 (not true)) (and s7 (not true)) (and s8 (not true)) (and s9 (not true)) (and (or s10 (not s2)) (not true)) (and (or s11 (not s3)) (not true)) (and (or s12 (not s4)) (not true)) (and (or (not s5) s13) (not true)) (and (or s14 (not s6)) (not true)) (and (or (not s7) s15) (not true)) (and (or (not s8) s16) (not true)) (and (or (not s9) s17) (not true)) (and s18 (not true)) (and s19 (not true)) (and s20 (not true)) (and s21 (not true)) (and (not s18) (not true)) (and (not s19) (not true)) (and (not s20) (not true)) (and (not s21) (not true)) (and (not (= s26 5)) (not true)) (and (not (= s27 5)) (not true)) (and (= s26 5) (not true)) (and (= s27 5) (not true))))
(check-sat)
