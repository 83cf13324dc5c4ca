; router-pair, static: covered
; obligation bad: to be unsatisfiable
(set-logic ALL)
(declare-const s0 Bool) ; network.private
(declare-const s1 Bool) ; network.wan
(declare-const s2 Int) ; mode[A]
(declare-const s3 Int) ; mode[B]
(declare-const s4 Bool) ; found_enabled[A]
(declare-const s5 Bool) ; found_enabled[B]
(declare-const s6 Bool) ; found_disabled[A]
(declare-const s7 Bool) ; found_disabled[B]
(declare-const s8 Int) ; request
(declare-const s9 Bool) ; submitted
(declare-const s10 Bool) ; holds[A]
(declare-const s11 Bool) ; holds[B]
(declare-const s12 Bool) ; stopped_by_test[A]
(declare-const s13 Bool) ; stopped_by_test[B]
(declare-const s14 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s15 Int) ; number of PG with network.link[A, PG] = no and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s16 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = no and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(declare-const s17 Int) ; number of PG with network.link[A, PG] = yes and network.link[B, PG] = yes and network.deaf[A, PG] = no and network.deaf[B, PG] = no and network.running[PG] = yes and network.home[PG] = A and answered[A, PG] = no and answered[B, PG] = no
(assert (<= 0 s2))
(assert (<= s2 5))
(assert (<= 0 s3))
(assert (<= s3 5))
(assert (<= 0 s8))
(assert (<= s8 3))
(assert (<= 0 s14))
(assert (<= 0 s15))
(assert (<= 0 s16))
(assert (<= 0 s17))
(assert (not (= s3 0)))
(assert (not (= s2 2)))
(assert (not (= s2 1)))
(assert s1)
(assert (not s0))
(assert (or (not (<= (+ s15 s17 s16 s14) (* 2 (+ s17 s16)))) (not (= 4 s2))))
(assert (or (not (= s3 4)) (not (= s2 0)) (<= (* 2 (+ (ite s1 s15 0) (ite s1 s17 0))) (+ s15 s17 s16 s14))))
(assert (or (<= 1 s14) (not (= s3 4)) (not (= 4 s2))))
(assert (or (and (not (<= 1 s14)) (or (not (<= 1 s15)) s1) (= s3 4) (= 4 s2)) (and (and (= s2 0) (not (and (not (= s2 5)) s0 (not (= s3 5))))) (not true)) (and (and (= s3 0) (not (and (not (= s2 5)) s0 (not (= s3 5))))) (not true)) (and (and (= s2 1) (not (and (not (= s2 5)) s0 (not (= s3 5))))) (not true)) (and (and (not (and (not (= s2 5)) s0 (not (= s3 5)))) (= s3 1)) (not true)) (and (and (or (= s3 4) (= s3 3) (not (and s1 (<= 1 s17) (not (= s3 5))))) (= s2 2)) (not true)) (and (and (= s3 2) (or (not (and s1 (<= 1 s17) (not (= s2 5)))) (= s2 3) (= 4 s2))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (or s.0 (= s3 3)))) (let ((s.2 (= s2 0))) (let ((s.3 (or s.2 (= s2 3)))) (let ((s.4 (not (= s2 5)))) (let ((s.5 (not (= s3 5)))) (and (or (= s.1 s.3) (and (not s.1) s.3)) (not (and (or (= s2 1) (= s3 1)) (or s.0 s.2) s.4 s0 s.5)) s.4 s0 s.5))))))) (not true)) (and (let ((s.0 (= s3 0))) (let ((s.1 (= s2 0))) (let ((s.2 (not (= s2 5)))) (let ((s.3 (not (= s3 5)))) (and (or s.0 (= s3 3)) (not (and (or (= s2 1) (= s3 1)) (or s.0 s.1) s.2 s0 s.3)) (not (or s.1 (= s2 3))) s.2 s0 s.3))))) (not true))))
(check-sat)
