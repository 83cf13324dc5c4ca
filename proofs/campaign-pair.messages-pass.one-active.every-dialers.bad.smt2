; campaign-pair, messages-pass: one-active
; obligation bad: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.router[A]
(declare-const s1 Bool) ; network.router[B]
(declare-const s2 Bool) ; network.private
(declare-const s3 Bool) ; network.wan
(declare-const s4 Int) ; role[A]
(declare-const s5 Int) ; role[B]
(declare-const s6 Int) ; incumbent
(declare-const s7 Int) ; imports[A]
(declare-const s8 Int) ; imports[B]
(declare-const s9 Bool) ; import_runs[A]
(declare-const s10 Bool) ; import_runs[B]
(declare-const s11 Bool) ; listed[A]
(declare-const s12 Bool) ; listed[B]
(declare-const s13 Bool) ; stored[A]
(declare-const s14 Bool) ; stored[B]
(declare-const s15 Int) ; call
(declare-const s16 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s17 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = B
(declare-const s18 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s19 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = B
(declare-const s20 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s21 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = B
(declare-const s22 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = yes and home[Dialer] = A
(declare-const s23 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = yes and home[Dialer] = B
(declare-const s24 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = no and home[Dialer] = A
(declare-const s25 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = no and home[Dialer] = B
(declare-const s26 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = no and home[Dialer] = A
(declare-const s27 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = no and home[Dialer] = B
(declare-const s28 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s29 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = B
(declare-const s30 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = no and home[Dialer] = A
(declare-const s31 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = no and home[Dialer] = B
(declare-const s32 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = no and home[Dialer] = A
(declare-const s33 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = no and home[Dialer] = B
(declare-const s34 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = no and home[Dialer] = A
(declare-const s35 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = no and home[Dialer] = B
(assert (<= 0 s4))
(assert (<= s4 2))
(assert (<= 0 s5))
(assert (<= s5 2))
(assert (<= 0 s6))
(assert (<= s6 1))
(assert (<= 0 s7))
(assert (<= s7 2))
(assert (<= 0 s8))
(assert (<= s8 2))
(assert (<= 0 s15))
(assert (<= s15 3))
(assert (<= 0 s16))
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
(assert s2)
(assert (or (not (= 0 s4)) (not (= 0 s5))))
(assert (or (let ((s.0 (not (= 2 s4)))) (let ((s.1 (not (= s5 2)))) (let ((s.2 (<= 1 s21))) (let ((s.3 (<= 1 s19))) (let ((s.4 (<= 1 s20))) (let ((s.5 (<= 1 s16))) (let ((s.6 (<= 1 s17))) (let ((s.7 (<= 1 s18))) (let ((s.8 (<= 1 s28))) (let ((s.9 (<= 1 s29))) (let ((s.10 (<= 1 s26))) (let ((s.11 (not s.10))) (let ((s.12 (= 0 s4))) (let ((s.13 (not s.7))) (let ((s.14 (not s.3))) (let ((s.15 (<= 1 s27))) (let ((s.16 (not s.15))) (let ((s.17 (<= 1 s25))) (let ((s.18 (not s.17))) (let ((s.19 (not s.2))) (let ((s.20 (not s.4))) (let ((s.21 (not s.5))) (let ((s.22 (= 0 s5))) (let ((s.23 (not s.9))) (let ((s.24 (<= 1 s30))) (let ((s.25 (not s.24))) (let ((s.26 (<= 1 s35))) (let ((s.27 (not s.26))) (let ((s.28 (not s.6))) (let ((s.29 (<= 1 s31))) (let ((s.30 (not s.29))) (let ((s.31 (<= 1 s24))) (let ((s.32 (not s.31))) (let ((s.33 (not s.8))) (let ((s.34 (<= 1 s34))) (let ((s.35 (not s.34))) (let ((s.36 (and s3 s.22))) (let ((s.37 (not s.36))) (let ((s.38 (not s3))) (let ((s.39 (and s3 s.12))) (let ((s.40 (not s.12))) (let ((s.41 (not (and s3 s.40)))) (let ((s.42 (and s.22 (or (not s1) (and (or s.20 s.38) (or s.21 s.38) (or s.25 s.38) s.18 (or s.39 s.16) s.23 s.33 s.19 (or s.41 s.13) (or s.41 s.11) (or s.14 s.39) s.28 s.30 (or s.32 s.38)) (not s10))))) (let ((s.43 (not s.22))) (let ((s.44 (not (and s3 s.43)))) (let ((s.45 (and (or (not s0) (not s9) (and (or s.36 s.33) (or s.27 s.44) (or s.18 s.38) (or s.28 s.38) s.20 s.14 s.21 s.25 (or s.23 s.44) (or s.19 s.38) s.32 s.13 (or s.36 s.35) (or s.30 s.38))) s.12))) (let ((s.46 (not s.39))) (and (not (or (not (and s3 (or (and s9 s.0 s0) (and s1 s10 s.1)) (or s.2 s.3 s.4 s.5 s.6 s.7 s.8 s.9) s2)) (and (or s.11 s.12) (or s.13 s.12) (or s.14 s.12) (or s.16 s.12) s.18 s.19 s.20 s.21 (or s.22 s.23) s.25 (or s.22 s.27) s.28 s.30 s.32 (= (+ 0 (ite s.22 1 0) (ite s.12 1 0)) 1) (or s.22 s.33) (or s.22 s.35)))) (not (or (and s.37 s.24 s.12) (and s9 s.0 (not (and s.0 s.22 s1 s2 s.1 s0)) (not s.42) s0 (or (not (= 0 s6)) (not (and s.0 s1 s10 s2 s.1 s0))) (= s4 1)) (and s.10 s.40) (and s3 s.22 s.4) (and s.31 s.12) (and s9 s.0 (= s7 2)) (and s3 s.22 s.31 s.40) (and (not s.45) s1 (= s5 1) s10 (or (not (and s9 s.0 s1 s2 s.1 s0)) (not (= s6 1))) (not (and s.0 s1 s2 s.12 s.1 s0)) s.1) (and s.2 s.22) (and s3 s.2 s.43 s.12) (and s.22 s.29) (and s3 s.6 s.12) (and s3 s.22 s.5 s.40) (and s.46 s.22 s.17) (and s3 s.17 s.12) (and s.43 s.26) (and s.5 s.12) (and s.4 s.37 s.12) s.45 (and s.0 s.22 s1 s2 s.12 s.1 s0) (and s.43 s.9) s.42 (and s.46 s.15) (and s3 s.22 s.24) (and s.37 s.8) (and s.46 s.3) (and (= s8 2) s10 s.1) (and s3 s.29 s.43 s.12) (and s.46 s.22 s.6) (and s.37 s.34) (and s.40 s.7))))))))))))))))))))))))))))))))))))))))))))))))))) (and (and s9 (not (= 2 s4)) (= s7 2)) (not true)) (and (and (= s8 2) s10 (not (= s5 2))) (not true)) (and (let ((s.0 (= 0 s5))) (let ((s.1 (and s3 s.0))) (let ((s.2 (not (and s3 (not s.0))))) (let ((s.3 (not s3))) (and (or (not s0) (not s9) (and (or s.1 (not (<= 1 s28))) (or (not (<= 1 s35)) s.2) (or (not (<= 1 s25)) s.3) (or (not (<= 1 s17)) s.3) (not (<= 1 s20)) (not (<= 1 s19)) (not (<= 1 s16)) (not (<= 1 s30)) (or (not (<= 1 s29)) s.2) (or (not (<= 1 s21)) s.3) (not (<= 1 s24)) (not (<= 1 s18)) (or s.1 (not (<= 1 s34))) (or (not (<= 1 s31)) s.3))) (= 0 s4)))))) (not true)) (and (let ((s.0 (not s3))) (let ((s.1 (= 0 s4))) (let ((s.2 (and s3 s.1))) (let ((s.3 (not (and s3 (not s.1))))) (and (= 0 s5) (or (not s1) (and (or (not (<= 1 s20)) s.0) (or (not (<= 1 s16)) s.0) (or (not (<= 1 s30)) s.0) (not (<= 1 s25)) (or s.2 (not (<= 1 s27))) (not (<= 1 s29)) (not (<= 1 s28)) (not (<= 1 s21)) (or s.3 (not (<= 1 s18))) (or s.3 (not (<= 1 s26))) (or (not (<= 1 s19)) s.2) (not (<= 1 s17)) (not (<= 1 s31)) (or (not (<= 1 s24)) s.0)) (not s10))))))) (not true)) (and (let ((s.0 (not (= 2 s4)))) (let ((s.1 (= 0 s5))) (let ((s.2 (not (= s5 2)))) (let ((s.3 (not s3))) (let ((s.4 (= 0 s4))) (let ((s.5 (and s3 s.4))) (let ((s.6 (not (and s3 (not s.4))))) (and s9 s.0 (not (and s.0 s.1 s1 s2 s.2 s0)) (not (and s.1 (or (not s1) (and (or (not (<= 1 s20)) s.3) (or (not (<= 1 s16)) s.3) (or (not (<= 1 s30)) s.3) (not (<= 1 s25)) (or s.5 (not (<= 1 s27))) (not (<= 1 s29)) (not (<= 1 s28)) (not (<= 1 s21)) (or s.6 (not (<= 1 s18))) (or s.6 (not (<= 1 s26))) (or (not (<= 1 s19)) s.5) (not (<= 1 s17)) (not (<= 1 s31)) (or (not (<= 1 s24)) s.3)) (not s10)))) s0 (or (not (= 0 s6)) (not (and s.0 s1 s10 s2 s.2 s0))) (= s4 1))))))))) (not true)) (and (let ((s.0 (= 0 s5))) (let ((s.1 (and s3 s.0))) (let ((s.2 (not (and s3 (not s.0))))) (let ((s.3 (not s3))) (let ((s.4 (= 0 s4))) (let ((s.5 (not (= 2 s4)))) (let ((s.6 (not (= s5 2)))) (and (not (and (or (not s0) (not s9) (and (or s.1 (not (<= 1 s28))) (or (not (<= 1 s35)) s.2) (or (not (<= 1 s25)) s.3) (or (not (<= 1 s17)) s.3) (not (<= 1 s20)) (not (<= 1 s19)) (not (<= 1 s16)) (not (<= 1 s30)) (or (not (<= 1 s29)) s.2) (or (not (<= 1 s21)) s.3) (not (<= 1 s24)) (not (<= 1 s18)) (or s.1 (not (<= 1 s34))) (or (not (<= 1 s31)) s.3))) s.4)) s1 (= s5 1) s10 (or (not (and s9 s.5 s1 s2 s.6 s0)) (not (= s6 1))) (not (and s.5 s1 s2 s.4 s.6 s0)) s.6)))))))) (not true)) (and (and (not (= 2 s4)) (= 0 s5) s1 s2 (= 0 s4) (not (= s5 2)) s0) (not true)) (and (and (<= 1 s16) (= 0 s4)) (not true)) (and (and s3 (<= 1 s17) (= 0 s4)) (not true)) (and (and (<= 1 s24) (= 0 s4)) (not true)) (and (and s3 (<= 1 s25) (= 0 s4)) (not true)) (and (and s3 (= 0 s5) (<= 1 s20)) (not true)) (and (and (<= 1 s21) (= 0 s5)) (not true)) (and (and s3 (= 0 s5) (<= 1 s30)) (not true)) (and (and (= 0 s5) (<= 1 s31)) (not true)) (and (and s3 (= 0 s5) (<= 1 s16) (not (= 0 s4))) (not true)) (and (and (not (and s3 (= 0 s4))) (= 0 s5) (<= 1 s17)) (not true)) (and (and (not (= 0 s4)) (<= 1 s18)) (not true)) (and (and (not (and s3 (= 0 s4))) (<= 1 s19)) (not true)) (and (and s3 (= 0 s5) (<= 1 s24) (not (= 0 s4))) (not true)) (and (and (not (and s3 (= 0 s4))) (= 0 s5) (<= 1 s25)) (not true)) (and (and (<= 1 s26) (not (= 0 s4))) (not true)) (and (and (not (and s3 (= 0 s4))) (<= 1 s27)) (not true)) (and (and (<= 1 s20) (not (and s3 (= 0 s5))) (= 0 s4)) (not true)) (and (and s3 (<= 1 s21) (not (= 0 s5)) (= 0 s4)) (not true)) (and (and (not (and s3 (= 0 s5))) (<= 1 s28)) (not true)) (and (and (not (= 0 s5)) (<= 1 s29)) (not true)) (and (and (not (and s3 (= 0 s5))) (<= 1 s30) (= 0 s4)) (not true)) (and (and s3 (<= 1 s31) (not (= 0 s5)) (= 0 s4)) (not true)) (and (and (not (and s3 (= 0 s5))) (<= 1 s34)) (not true)) (and (and (not (= 0 s5)) (<= 1 s35)) (not true)) (and s0 (not true)) (and s1 (not true)) (and (not s0) (not true)) (and (not s1) (not true)) (and s3 (not true)) (and (not s3) (not true)) (and (not (= 2 s4)) (not true)) (and (not (= s5 2)) (not true)) (and (= 2 s4) (not true)) (and (= s5 2) (not true)) (and s9 (not true)) (and s10 (not true)) (and (not s9) (not true)) (and (not s10) (not true)) (and (<= 1 s16) (not true)) (and (<= 1 s17) (not true)) (and (<= 1 s18) (not true)) (and (<= 1 s19) (not true)) (and (<= 1 s20) (not true)) (and (<= 1 s21) (not true)) (and (<= 1 s24) (not true)) (and (<= 1 s25) (not true)) (and (<= 1 s26) (not true)) (and (<= 1 s27) (not true)) (and (<= 1 s28) (not true)) (and (<= 1 s29) (not true)) (and (<= 1 s30) (not true)) (and (<= 1 s31) (not true)) (and (<= 1 s34) (not true)) (and (<= 1 s35) (not true)) (and (<= 1 s22) (not true)) (and (<= 1 s23) (not true)) (and (<= 1 s32) (not true)) (and (<= 1 s33) (not true)) (and (<= 1 s16) (not true)) (and (<= 1 s17) (not true)) (and (<= 1 s18) (not true)) (and (<= 1 s19) (not true)) (and (<= 1 s20) (not true)) (and (<= 1 s21) (not true)) (and (<= 1 s22) (not true)) (and (<= 1 s23) (not true)) (and (<= 1 s28) (not true)) (and (<= 1 s29) (not true)) (and (<= 1 s24) (not true)) (and (<= 1 s25) (not true)) (and (<= 1 s26) (not true)) (and (<= 1 s27) (not true)) (and (<= 1 s30) (not true)) (and (<= 1 s31) (not true)) (and (<= 1 s32) (not true)) (and (<= 1 s33) (not true)) (and (<= 1 s34) (not true)) (and (<= 1 s35) (not true))))
(check-sat)
