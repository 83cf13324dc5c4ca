; campaign-pair, budget-1: none-with-the-standby
; obligation bad: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.router[A]
(declare-const s1 Bool) ; network.router[B]
(declare-const s2 Bool) ; network.idle[A]
(declare-const s3 Bool) ; network.idle[B]
(declare-const s4 Bool) ; network.private
(declare-const s5 Bool) ; network.wan
(declare-const s6 Int) ; role[A]
(declare-const s7 Int) ; role[B]
(declare-const s8 Int) ; incumbent
(declare-const s9 Bool) ; gave_way
(declare-const s10 Int) ; imports[A]
(declare-const s11 Int) ; imports[B]
(declare-const s12 Bool) ; import_runs[A]
(declare-const s13 Bool) ; import_runs[B]
(declare-const s14 Bool) ; listed[A]
(declare-const s15 Bool) ; listed[B]
(declare-const s16 Bool) ; stored[A]
(declare-const s17 Bool) ; stored[B]
(declare-const s18 Int) ; call
(declare-const s19 Int) ; faults left
(declare-const s20 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s21 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = yes and home[Dialer] = B
(declare-const s22 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = A
(declare-const s23 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = yes and home[Dialer] = B
(declare-const s24 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s25 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = yes and home[Dialer] = B
(declare-const s26 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = yes and home[Dialer] = A
(declare-const s27 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = yes and home[Dialer] = B
(declare-const s28 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = no and home[Dialer] = A
(declare-const s29 Int) ; number of Dialer with place[Dialer] = tries A and ready[Dialer] = no and home[Dialer] = B
(declare-const s30 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = no and home[Dialer] = A
(declare-const s31 Int) ; number of Dialer with place[Dialer] = at A and ready[Dialer] = no and home[Dialer] = B
(declare-const s32 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = A
(declare-const s33 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = yes and home[Dialer] = B
(declare-const s34 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = no and home[Dialer] = A
(declare-const s35 Int) ; number of Dialer with place[Dialer] = tries B and ready[Dialer] = no and home[Dialer] = B
(declare-const s36 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = no and home[Dialer] = A
(declare-const s37 Int) ; number of Dialer with place[Dialer] = down and ready[Dialer] = no and home[Dialer] = B
(declare-const s38 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = no and home[Dialer] = A
(declare-const s39 Int) ; number of Dialer with place[Dialer] = at B and ready[Dialer] = no and home[Dialer] = B
(assert (<= 0 s6))
(assert (<= s6 2))
(assert (<= 0 s7))
(assert (<= s7 2))
(assert (<= 0 s8))
(assert (<= s8 1))
(assert (<= 0 s10))
(assert (<= s10 2))
(assert (<= 0 s11))
(assert (<= s11 2))
(assert (<= 0 s18))
(assert (<= s18 3))
(assert (<= 0 s19))
(assert (<= s19 1))
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
(assert (or (let ((s.0 (<= 1 s33))) (let ((s.1 (not s.0))) (let ((s.2 (= 0 s7))) (let ((s.3 (<= 1 s39))) (let ((s.4 (not s.3))) (let ((s.5 (and s5 s.2))) (let ((s.6 (<= 1 s38))) (let ((s.7 (or s.5 (not s.6)))) (let ((s.8 (<= 1 s22))) (let ((s.9 (not s.8))) (let ((s.10 (= 0 s6))) (let ((s.11 (<= 1 s30))) (let ((s.12 (not s.11))) (let ((s.13 (and s5 s.10))) (let ((s.14 (<= 1 s31))) (let ((s.15 (or s.13 (not s.14)))) (let ((s.16 (<= 1 s23))) (let ((s.17 (not s.16))) (let ((s.18 (or s.17 s.13))) (let ((s.19 (<= 1 s32))) (let ((s.20 (not s.19))) (let ((s.21 (or s.5 s.20))) (let ((s.22 (<= 1 s34))) (let ((s.23 (not s.5))) (let ((s.24 (not s2))) (let ((s.25 (<= 1 s28))) (let ((s.26 (not s.25))) (let ((s.27 (<= 1 s29))) (let ((s.28 (not s.27))) (let ((s.29 (not s5))) (let ((s.30 (<= 1 s20))) (let ((s.31 (not s.30))) (let ((s.32 (<= 1 s21))) (let ((s.33 (not s.32))) (let ((s.34 (<= 1 s25))) (let ((s.35 (not s.34))) (let ((s.36 (<= 1 s35))) (let ((s.37 (not s.36))) (let ((s.38 (not s.2))) (let ((s.39 (not (and s5 s.38)))) (let ((s.40 (<= 1 s24))) (let ((s.41 (not s.40))) (let ((s.42 (not s.22))) (let ((s.43 (and (or (not s12) (not (and s.24 s0)) (and s.9 s.17 s.7 s.26 (or s.28 s.29) s.31 (or s.33 s.29) (or s.35 s.29) (or s.29 s.37) (or s.39 s.1) s.41 (or s.39 s.4) s.21 s.42)) s.10))) (let ((s.44 (not s.10))) (let ((s.45 (not (= s7 2)))) (let ((s.46 (not (= s6 2)))) (let ((s.47 (not s3))) (let ((s.48 (not (and s5 s.44)))) (let ((s.49 (and (or (not (and s1 s.47)) (and (or s.26 s.29) s.35 s.28 (or s.48 s.12) s.33 (or s.29 s.41) s.20 (or s.29 s.42) s.15 (or s.9 s.48) s.1 s.37 s.18 (or s.31 s.29)) (not s13)) s.2))) (let ((s.50 (not s.13))) (and (not (and (or s.1 s.2) (or s.4 s.2) s.7 (or s.9 s.10) (or s.10 s.12) s.15 s.18 s.21)) (not (or (and s.10 s.22 s.23) (and s5 s.22 s.2) s.43 (and s5 s.10 s.27) (and s5 s.30 s.44 s.2) (and s.45 (not (and s.45 s4 s.10 s1 s.24 s.46 s.47 s0)) (or (not (and s.45 s4 s1 s12 s.24 s.46 s.47 s0)) (not (= s8 1))) s1 s13 (= s7 1) (not s.43) s.47) (and s.44 s.11) (and s5 s.38 s.10 s.36) (and s.3 s.38) (and s5 s.44 s.2 s.25) (and s.6 s.23) s.49 (and s.2 s.36) (and s.34 s.2) (and s.45 s4 s.10 s1 s.24 s.46 s.2 s.47 s0) (and s12 (= s10 2) s.46) (and s5 s.40 s.2) (and s.0 s.38) (and s.32 s5 s.10) (and s12 (not (and s.45 s4 s1 s.24 s.46 s.2 s.47 s0)) s.24 s.46 (= s6 1) (or (not (and s.45 s4 s1 s13 s.24 s.46 s.47 s0)) (not (= 0 s8))) (not s.49) s0) (and s.44 s.8) (and s.19 s.23) (and s.50 s.14) (and s.30 s.10) (and s.32 s.50 s.2) (and s.10 s.25) (and s5 s.38 s.10 s.34) (and s.10 s.40 s.23) (and s.45 (= 2 s11) s13) (and s.50 s.16) (and s.50 s.2 s.27))))))))))))))))))))))))))))))))))))))))))))))))))))))) (and (and s12 (= s10 2) (not (= s6 2))) (not true)) (and (and (not (= s7 2)) (= 2 s11) s13) (not true)) (and (let ((s.0 (= 0 s7))) (let ((s.1 (and s5 s.0))) (let ((s.2 (not s5))) (let ((s.3 (not (and s5 (not s.0))))) (and (or (not s12) (not (and (not s2) s0)) (and (not (<= 1 s22)) (not (<= 1 s23)) (or s.1 (not (<= 1 s38))) (not (<= 1 s28)) (or (not (<= 1 s29)) s.2) (not (<= 1 s20)) (or (not (<= 1 s21)) s.2) (or (not (<= 1 s25)) s.2) (or s.2 (not (<= 1 s35))) (or s.3 (not (<= 1 s33))) (not (<= 1 s24)) (or s.3 (not (<= 1 s39))) (or s.1 (not (<= 1 s32))) (not (<= 1 s34)))) (= 0 s6)))))) (not true)) (and (let ((s.0 (not s5))) (let ((s.1 (= 0 s6))) (let ((s.2 (not (and s5 (not s.1))))) (let ((s.3 (and s5 s.1))) (and (or (not (and s1 (not s3))) (and (or (not (<= 1 s28)) s.0) (not (<= 1 s25)) (not (<= 1 s29)) (or s.2 (not (<= 1 s30))) (not (<= 1 s21)) (or s.0 (not (<= 1 s24))) (not (<= 1 s32)) (or s.0 (not (<= 1 s34))) (or s.3 (not (<= 1 s31))) (or (not (<= 1 s22)) s.2) (not (<= 1 s33)) (not (<= 1 s35)) (or (not (<= 1 s23)) s.3) (or (not (<= 1 s20)) s.0)) (not s13)) (= 0 s7)))))) (not true)) (and (let ((s.0 (not (= s7 2)))) (let ((s.1 (not s2))) (let ((s.2 (not (= s6 2)))) (let ((s.3 (= 0 s7))) (let ((s.4 (not s3))) (let ((s.5 (not s5))) (let ((s.6 (= 0 s6))) (let ((s.7 (not (and s5 (not s.6))))) (let ((s.8 (and s5 s.6))) (and s12 (not (and s.0 s4 s1 s.1 s.2 s.3 s.4 s0)) s.1 s.2 (= s6 1) (or (not (and s.0 s4 s1 s13 s.1 s.2 s.4 s0)) (not (= 0 s8))) (not (and (or (not (and s1 s.4)) (and (or (not (<= 1 s28)) s.5) (not (<= 1 s25)) (not (<= 1 s29)) (or s.7 (not (<= 1 s30))) (not (<= 1 s21)) (or s.5 (not (<= 1 s24))) (not (<= 1 s32)) (or s.5 (not (<= 1 s34))) (or s.8 (not (<= 1 s31))) (or (not (<= 1 s22)) s.7) (not (<= 1 s33)) (not (<= 1 s35)) (or (not (<= 1 s23)) s.8) (or (not (<= 1 s20)) s.5)) (not s13)) s.3)) s0)))))))))) (not true)) (and (let ((s.0 (not (= s7 2)))) (let ((s.1 (= 0 s6))) (let ((s.2 (not s2))) (let ((s.3 (not (= s6 2)))) (let ((s.4 (not s3))) (let ((s.5 (= 0 s7))) (let ((s.6 (and s5 s.5))) (let ((s.7 (not s5))) (let ((s.8 (not (and s5 (not s.5))))) (and s.0 (not (and s.0 s4 s.1 s1 s.2 s.3 s.4 s0)) (or (not (and s.0 s4 s1 s12 s.2 s.3 s.4 s0)) (not (= s8 1))) s1 s13 (= s7 1) (not (and (or (not s12) (not (and s.2 s0)) (and (not (<= 1 s22)) (not (<= 1 s23)) (or s.6 (not (<= 1 s38))) (not (<= 1 s28)) (or (not (<= 1 s29)) s.7) (not (<= 1 s20)) (or (not (<= 1 s21)) s.7) (or (not (<= 1 s25)) s.7) (or s.7 (not (<= 1 s35))) (or s.8 (not (<= 1 s33))) (not (<= 1 s24)) (or s.8 (not (<= 1 s39))) (or s.6 (not (<= 1 s32))) (not (<= 1 s34)))) s.1)) s.4)))))))))) (not true)) (and (and (not (= s7 2)) s4 (= 0 s6) s1 (not s2) (not (= s6 2)) (= 0 s7) (not s3) s0) (not true)) (and (and (<= 1 s20) (= 0 s6)) (not true)) (and (and (<= 1 s21) s5 (= 0 s6)) (not true)) (and (and (= 0 s6) (<= 1 s28)) (not true)) (and (and s5 (= 0 s6) (<= 1 s29)) (not true)) (and (and s5 (<= 1 s24) (= 0 s7)) (not true)) (and (and (<= 1 s25) (= 0 s7)) (not true)) (and (and s5 (<= 1 s34) (= 0 s7)) (not true)) (and (and (= 0 s7) (<= 1 s35)) (not true)) (and (and s5 (<= 1 s20) (not (= 0 s6)) (= 0 s7)) (not true)) (and (and (<= 1 s21) (not (and s5 (= 0 s6))) (= 0 s7)) (not true)) (and (and (not (= 0 s6)) (<= 1 s22)) (not true)) (and (and (not (and s5 (= 0 s6))) (<= 1 s23)) (not true)) (and (and s5 (not (= 0 s6)) (= 0 s7) (<= 1 s28)) (not true)) (and (and (not (and s5 (= 0 s6))) (= 0 s7) (<= 1 s29)) (not true)) (and (and (not (= 0 s6)) (<= 1 s30)) (not true)) (and (and (not (and s5 (= 0 s6))) (<= 1 s31)) (not true)) (and (and (= 0 s6) (<= 1 s24) (not (and s5 (= 0 s7)))) (not true)) (and (and s5 (not (= 0 s7)) (= 0 s6) (<= 1 s25)) (not true)) (and (and (<= 1 s32) (not (and s5 (= 0 s7)))) (not true)) (and (and (<= 1 s33) (not (= 0 s7))) (not true)) (and (and (= 0 s6) (<= 1 s34) (not (and s5 (= 0 s7)))) (not true)) (and (and s5 (not (= 0 s7)) (= 0 s6) (<= 1 s35)) (not true)) (and (and (<= 1 s38) (not (and s5 (= 0 s7)))) (not true)) (and (and (<= 1 s39) (not (= 0 s7))) (not true)) (and (and (not (<= s19 0)) s0) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) s1) (not (<= 0 (+ (- 1) s19)))) (and (not s0) (not true)) (and (not s1) (not true)) (and (and s4 (not (<= s19 0))) (not (<= 0 (+ (- 1) s19)))) (and (not s4) (not true)) (and (and (not (<= s19 0)) s5) (not (<= 0 (+ (- 1) s19)))) (and (not s5) (not true)) (and (and (not (<= s19 0)) (not (= s6 2))) (not (<= 0 (+ (- 1) s19)))) (and (and (not (= s7 2)) (not (<= s19 0))) (not (<= 0 (+ (- 1) s19)))) (and (= s6 2) (not true)) (and (= s7 2) (not true)) (and (and (not (<= s19 0)) s12) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) s13) (not (<= 0 (+ (- 1) s19)))) (and (not s12) (not true)) (and (not s13) (not true)) (and (and (not (<= s19 0)) (<= 1 s20)) (not (<= 0 (+ (- 1) s19)))) (and (and (<= 1 s21) (not (<= s19 0))) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s22)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s23)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s24)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s25)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s28)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s29)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s30)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s31)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s32)) (not (<= 0 (+ (- 1) s19)))) (and (and (<= 1 s33) (not (<= s19 0))) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s34)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s35)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s38)) (not (<= 0 (+ (- 1) s19)))) (and (and (<= 1 s39) (not (<= s19 0))) (not (<= 0 (+ (- 1) s19)))) (and (<= 1 s26) (not true)) (and (<= 1 s27) (not true)) (and (<= 1 s36) (not true)) (and (<= 1 s37) (not true)) (and (and (not (<= s19 0)) (<= 1 s20)) (not (<= 0 (+ (- 1) s19)))) (and (and (<= 1 s21) (not (<= s19 0))) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s22)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s23)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s24)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s25)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s26)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s27)) (not (<= 0 (+ (- 1) s19)))) (and (and (not (<= s19 0)) (<= 1 s32)) (not (<= 0 (+ (- 1) s19)))) (and (and (<= 1 s33) (not (<= s19 0))) (not (<= 0 (+ (- 1) s19)))) (and (<= 1 s28) (not true)) (and (<= 1 s29) (not true)) (and (<= 1 s30) (not true)) (and (<= 1 s31) (not true)) (and (<= 1 s34) (not true)) (and (<= 1 s35) (not true)) (and (<= 1 s36) (not true)) (and (<= 1 s37) (not true)) (and (<= 1 s38) (not true)) (and (<= 1 s39) (not true))))
(check-sat)
