; campaign-pair, messages-pass: none-with-the-standby
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
(assert (or (let ((s.0 (= 0 s5))) (let ((s.1 (and s3 s.0))) (let ((s.2 (not s.1))) (let ((s.3 (<= 1 s30))) (let ((s.4 (= 0 s4))) (let ((s.5 (not (= 2 s4)))) (let ((s.6 (not (= s5 2)))) (let ((s.7 (<= 1 s20))) (let ((s.8 (not s.7))) (let ((s.9 (not s3))) (let ((s.10 (<= 1 s16))) (let ((s.11 (not s.10))) (let ((s.12 (not s.3))) (let ((s.13 (<= 1 s25))) (let ((s.14 (not s.13))) (let ((s.15 (and s3 s.4))) (let ((s.16 (<= 1 s27))) (let ((s.17 (or s.15 (not s.16)))) (let ((s.18 (<= 1 s29))) (let ((s.19 (not s.18))) (let ((s.20 (<= 1 s28))) (let ((s.21 (not s.20))) (let ((s.22 (<= 1 s21))) (let ((s.23 (not s.22))) (let ((s.24 (not s.4))) (let ((s.25 (not (and s3 s.24)))) (let ((s.26 (<= 1 s18))) (let ((s.27 (not s.26))) (let ((s.28 (<= 1 s26))) (let ((s.29 (not s.28))) (let ((s.30 (<= 1 s19))) (let ((s.31 (not s.30))) (let ((s.32 (or s.31 s.15))) (let ((s.33 (<= 1 s17))) (let ((s.34 (not s.33))) (let ((s.35 (<= 1 s31))) (let ((s.36 (not s.35))) (let ((s.37 (<= 1 s24))) (let ((s.38 (not s.37))) (let ((s.39 (and s.0 (or (not s1) (and (or s.8 s.9) (or s.11 s.9) (or s.12 s.9) s.14 s.17 s.19 s.21 s.23 (or s.25 s.27) (or s.25 s.29) s.32 s.34 s.36 (or s.38 s.9)) (not s10))))) (let ((s.40 (or s.1 s.21))) (let ((s.41 (<= 1 s35))) (let ((s.42 (not s.41))) (let ((s.43 (not s.0))) (let ((s.44 (not (and s3 s.43)))) (let ((s.45 (<= 1 s34))) (let ((s.46 (or s.1 (not s.45)))) (let ((s.47 (and (or (not s0) (not s9) (and s.40 (or s.42 s.44) (or s.14 s.9) (or s.34 s.9) s.8 s.31 s.11 s.12 (or s.19 s.44) (or s.23 s.9) s.38 s.27 s.46 (or s.36 s.9))) s.4))) (let ((s.48 (not s.15))) (and (not (or (and s.2 s.3 s.4) (and s9 s.5 (not (and s.5 s.0 s1 s2 s.6 s0)) (not s.39) s0 (or (not (= 0 s6)) (not (and s.5 s1 s10 s2 s.6 s0))) (= s4 1)) (and s.28 s.24) (and s3 s.0 s.7) (and s.37 s.4) (and s9 s.5 (= s7 2)) (and s3 s.0 s.37 s.24) (and (not s.47) s1 (= s5 1) s10 (or (not (and s9 s.5 s1 s2 s.6 s0)) (not (= s6 1))) (not (and s.5 s1 s2 s.4 s.6 s0)) s.6) (and s.22 s.0) (and s3 s.22 s.43 s.4) (and s.0 s.35) (and s3 s.33 s.4) (and s3 s.0 s.10 s.24) (and s.48 s.0 s.13) (and s3 s.13 s.4) (and s.43 s.41) (and s.10 s.4) (and s.7 s.2 s.4) s.47 (and s.5 s.0 s1 s2 s.4 s.6 s0) (and s.43 s.18) s.39 (and s.48 s.16) (and s3 s.0 s.3) (and s.2 s.20) (and s.48 s.30) (and (= s8 2) s10 s.6) (and s3 s.35 s.43 s.4) (and s.48 s.0 s.33) (and s.2 s.45) (and s.24 s.26))) (not (and (or s.29 s.4) s.40 (or s.27 s.4) s.17 (or s.0 s.19) s.32 (or s.0 s.42) s.46)))))))))))))))))))))))))))))))))))))))))))))))))))) (and (and s9 (not (= 2 s4)) (= s7 2)) (not true)) (and (and (= s8 2) s10 (not (= s5 2))) (not true)) (and (let ((s.0 (= 0 s5))) (let ((s.1 (and s3 s.0))) (let ((s.2 (not (and s3 (not s.0))))) (let ((s.3 (not s3))) (and (or (not s0) (not s9) (and (or s.1 (not (<= 1 s28))) (or (not (<= 1 s35)) s.2) (or (not (<= 1 s25)) s.3) (or (not (<= 1 s17)) s.3) (not (<= 1 s20)) (not (<= 1 s19)) (not (<= 1 s16)) (not (<= 1 s30)) (or (not (<= 1 s29)) s.2) (or (not (<= 1 s21)) s.3) (not (<= 1 s24)) (not (<= 1 s18)) (or s.1 (not (<= 1 s34))) (or (not (<= 1 s31)) s.3))) (= 0 s4)))))) (not true)) (and (let ((s.0 (not s3))) (let ((s.1 (= 0 s4))) (let ((s.2 (and s3 s.1))) (let ((s.3 (not (and s3 (not s.1))))) (and (= 0 s5) (or (not s1) (and (or (not (<= 1 s20)) s.0) (or (not (<= 1 s16)) s.0) (or (not (<= 1 s30)) s.0) (not (<= 1 s25)) (or s.2 (not (<= 1 s27))) (not (<= 1 s29)) (not (<= 1 s28)) (not (<= 1 s21)) (or s.3 (not (<= 1 s18))) (or s.3 (not (<= 1 s26))) (or (not (<= 1 s19)) s.2) (not (<= 1 s17)) (not (<= 1 s31)) (or (not (<= 1 s24)) s.0)) (not s10))))))) (not true)) (and (let ((s.0 (not (= 2 s4)))) (let ((s.1 (= 0 s5))) (let ((s.2 (not (= s5 2)))) (let ((s.3 (not s3))) (let ((s.4 (= 0 s4))) (let ((s.5 (and s3 s.4))) (let ((s.6 (not (and s3 (not s.4))))) (and s9 s.0 (not (and s.0 s.1 s1 s2 s.2 s0)) (not (and s.1 (or (not s1) (and (or (not (<= 1 s20)) s.3) (or (not (<= 1 s16)) s.3) (or (not (<= 1 s30)) s.3) (not (<= 1 s25)) (or s.5 (not (<= 1 s27))) (not (<= 1 s29)) (not (<= 1 s28)) (not (<= 1 s21)) (or s.6 (not (<= 1 s18))) (or s.6 (not (<= 1 s26))) (or (not (<= 1 s19)) s.5) (not (<= 1 s17)) (not (<= 1 s31)) (or (not (<= 1 s24)) s.3)) (not s10)))) s0 (or (not (= 0 s6)) (not (and s.0 s1 s10 s2 s.2 s0))) (= s4 1))))))))) (not true)) (and (let ((s.0 (= 0 s5))) (let ((s.1 (and s3 s.0))) (let ((s.2 (not (and s3 (not s.0))))) (let ((s.3 (not s3))) (let ((s.4 (= 0 s4))) (let ((s.5 (not (= 2 s4)))) (let ((s.6 (not (= s5 2)))) (and (not (and (or (not s0) (not s9) (and (or s.1 (not (<= 1 s28))) (or (not (<= 1 s35)) s.2) (or (not (<= 1 s25)) s.3) (or (not (<= 1 s17)) s.3) (not (<= 1 s20)) (not (<= 1 s19)) (not (<= 1 s16)) (not (<= 1 s30)) (or (not (<= 1 s29)) s.2) (or (not (<= 1 s21)) s.3) (not (<= 1 s24)) (not (<= 1 s18)) (or s.1 (not (<= 1 s34))) (or (not (<= 1 s31)) s.3))) s.4)) s1 (= s5 1) s10 (or (not (and s9 s.5 s1 s2 s.6 s0)) (not (= s6 1))) (not (and s.5 s1 s2 s.4 s.6 s0)) s.6)))))))) (not true)) (and (and (not (= 2 s4)) (= 0 s5) s1 s2 (= 0 s4) (not (= s5 2)) s0) (not true)) (and (and (<= 1 s16) (= 0 s4)) (not true)) (and (and s3 (<= 1 s17) (= 0 s4)) (not true)) (and (and (<= 1 s24) (= 0 s4)) (not true)) (and (and s3 (<= 1 s25) (= 0 s4)) (not true)) (and (and s3 (= 0 s5) (<= 1 s20)) (not true)) (and (and (<= 1 s21) (= 0 s5)) (not true)) (and (and s3 (= 0 s5) (<= 1 s30)) (not true)) (and (and (= 0 s5) (<= 1 s31)) (not true)) (and (and s3 (= 0 s5) (<= 1 s16) (not (= 0 s4))) (not true)) (and (and (not (and s3 (= 0 s4))) (= 0 s5) (<= 1 s17)) (not true)) (and (and (not (= 0 s4)) (<= 1 s18)) (not true)) (and (and (not (and s3 (= 0 s4))) (<= 1 s19)) (not true)) (and (and s3 (= 0 s5) (<= 1 s24) (not (= 0 s4))) (not true)) (and (and (not (and s3 (= 0 s4))) (= 0 s5) (<= 1 s25)) (not true)) (and (and (<= 1 s26) (not (= 0 s4))) (not true)) (and (and (not (and s3 (= 0 s4))) (<= 1 s27)) (not true)) (and (and (<= 1 s20) (not (and s3 (= 0 s5))) (= 0 s4)) (not true)) (and (and s3 (<= 1 s21) (not (= 0 s5)) (= 0 s4)) (not true)) (and (and (not (and s3 (= 0 s5))) (<= 1 s28)) (not true)) (and (and (not (= 0 s5)) (<= 1 s29)) (not true)) (and (and (not (and s3 (= 0 s5))) (<= 1 s30) (= 0 s4)) (not true)) (and (and s3 (<= 1 s31) (not (= 0 s5)) (= 0 s4)) (not true)) (and (and (not (and s3 (= 0 s5))) (<= 1 s34)) (not true)) (and (and (not (= 0 s5)) (<= 1 s35)) (not true)) (and s0 (not true)) (and s1 (not true)) (and (not s0) (not true)) (and (not s1) (not true)) (and s3 (not true)) (and (not s3) (not true)) (and (not (= 2 s4)) (not true)) (and (not (= s5 2)) (not true)) (and (= 2 s4) (not true)) (and (= s5 2) (not true)) (and s9 (not true)) (and s10 (not true)) (and (not s9) (not true)) (and (not s10) (not true)) (and (<= 1 s16) (not true)) (and (<= 1 s17) (not true)) (and (<= 1 s18) (not true)) (and (<= 1 s19) (not true)) (and (<= 1 s20) (not true)) (and (<= 1 s21) (not true)) (and (<= 1 s24) (not true)) (and (<= 1 s25) (not true)) (and (<= 1 s26) (not true)) (and (<= 1 s27) (not true)) (and (<= 1 s28) (not true)) (and (<= 1 s29) (not true)) (and (<= 1 s30) (not true)) (and (<= 1 s31) (not true)) (and (<= 1 s34) (not true)) (and (<= 1 s35) (not true)) (and (<= 1 s22) (not true)) (and (<= 1 s23) (not true)) (and (<= 1 s32) (not true)) (and (<= 1 s33) (not true)) (and (<= 1 s16) (not true)) (and (<= 1 s17) (not true)) (and (<= 1 s18) (not true)) (and (<= 1 s19) (not true)) (and (<= 1 s20) (not true)) (and (<= 1 s21) (not true)) (and (<= 1 s22) (not true)) (and (<= 1 s23) (not true)) (and (<= 1 s28) (not true)) (and (<= 1 s29) (not true)) (and (<= 1 s24) (not true)) (and (<= 1 s25) (not true)) (and (<= 1 s26) (not true)) (and (<= 1 s27) (not true)) (and (<= 1 s30) (not true)) (and (<= 1 s31) (not true)) (and (<= 1 s32) (not true)) (and (<= 1 s33) (not true)) (and (<= 1 s34) (not true)) (and (<= 1 s35) (not true))))
(check-sat)
