; The kernel of the zone engine: breadth-first search over pairs of a packed state and a zone, in
; slices driven from Python.
;
; A zone is a difference bound matrix of n rows for the n - 1 clocks that are live in the state, and
; for a clock 0 that is always 0. Entry i, j is the bound on clock i less clock j: twice its value,
; plus 1 if the bound itself is allowed; $INF if there is none. All matrices are in closed form.
;
; A template: a name in lower case is the position of a field of the context (see context.py). The
; text is the same for all systems. The context has the functions that are particular to one:
;
;     i64 labelled(state, out, labels)  write the successors by all edges and probes, with their
;                                       numbers; how many
;     void describe(state, out)         write flags, targets, and for each clock whether it is live
;                                       and the bound up to which time may pass
;     void sources(state, out)          for each clock what the step to a successor does with it:
;                                       0 nothing, 1 it is set back, 1 + c it is set to clock c
;     void strip(state)                 clear what `sources` reads
;
; Functions that are not called once for each zone are not optimised, which would take longer than
; they run.
;
; Records, in words. A zone: state, parent, label, where its matrix is, flags. Behind the matrix are
; its thresholds and its number. A page, of the zones of a state: the next page (plus 1), a mask of the
; zones that are compared with new ones, how many it has, how many it has room for, the pivot of their
; signatures (0: they have none), how many zones there were before that; then where their matrices are,
; the signatures of these, and those of their thresholds. A state: its first page (plus 1), where its
; edges are, how many (-1: not yet known), flags, targets, n, row of the measured clock, how many zones
; it had; then four arrays of n for its rows: clock, bound for delays, and two for the comparison of
; zones; then the words of the state. An edge: label, state that it leads to (-1 for a probe), number of
; constraints, its size; the constraints as row, column, bound; and for each row after the step the row
; before it, -1 for any value.

declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare i64 @llvm.smin.i64(i64, i64)
declare i64 @llvm.smax.i64(i64, i64)
declare i64 @llvm.cttz.i64(i64, i1)

; Bounds ------------------------------------------------------------------------------------------

; The sum of two bounds: strict if one of them is.
define internal i64 @sum(i64 %a, i64 %b) alwaysinline {
  %either = or i64 %a, %b
  %odd = and i64 %either, 1
  %plain = add i64 %a, %b
  %bound = sub i64 %plain, %odd
  %larger = call i64 @llvm.smax.i64(i64 %a, i64 %b)
  %none = icmp sge i64 %larger, $INF
  %result = select i1 %none, i64 $INF, i64 %bound
  ret i64 %result
}

define internal ptr @entry(ptr %zone, i64 %n, i64 %i, i64 %j) alwaysinline {
  %row = mul i64 %i, %n
  %place = add i64 %row, %j
  %p = getelementptr inbounds i64, ptr %zone, i64 %place
  ret ptr %p
}

define internal i64 @bound(ptr %zone, i64 %n, i64 %i, i64 %j) alwaysinline {
  %p = call ptr @entry(ptr %zone, i64 %n, i64 %i, i64 %j)
  %b = load i64, ptr %p
  ret i64 %b
}

; Whether a zone has values with clock i less clock j within a bound.
define internal i1 @meets(ptr %zone, i64 %n, i64 %i, i64 %j, i64 %b) alwaysinline {
  %back = call i64 @bound(ptr %zone, i64 %n, i64 %j, i64 %i)
  %round = call i64 @sum(i64 %back, i64 %b)
  %some = icmp sge i64 %round, 1
  ret i1 %some
}

; Keep the values of a zone with clock i less clock j within a bound; 0 if there are none.
define internal i1 @tighten(ptr %zone, i64 %n, i64 %i, i64 %j, i64 %b) noinline {
entry:
  %old = call i64 @bound(ptr %zone, i64 %n, i64 %i, i64 %j)
  %implied = icmp sle i64 %old, %b
  br i1 %implied, label %yes, label %test
test:
  %some = call i1 @meets(ptr %zone, i64 %n, i64 %i, i64 %j, i64 %b)
  br i1 %some, label %rows, label %no
rows:  ; the way from p over i and j to q may be shorter now
  %row.j = call ptr @entry(ptr %zone, i64 %n, i64 %j, i64 0)
  br label %row
row:
  %p = phi i64 [ 0, %rows ], [ %p.next, %row.done ]
  %p.i = call i64 @bound(ptr %zone, i64 %n, i64 %p, i64 %i)
  %way = call i64 @sum(i64 %p.i, i64 %b)
  %none = icmp sge i64 %way, $INF
  %row.p = call ptr @entry(ptr %zone, i64 %n, i64 %p, i64 0)
  br i1 %none, label %row.done, label %column
column:
  %q = phi i64 [ 0, %row ], [ %q.next, %column ]
  %at.j = getelementptr inbounds i64, ptr %row.j, i64 %q
  %j.q = load i64, ptr %at.j
  %new = call i64 @sum(i64 %way, i64 %j.q)
  %at.p = getelementptr inbounds i64, ptr %row.p, i64 %q
  %p.q = load i64, ptr %at.p
  %least = call i64 @llvm.smin.i64(i64 %p.q, i64 %new)
  store i64 %least, ptr %at.p
  %q.next = add i64 %q, 1
  %q.more = icmp ult i64 %q.next, %n
  br i1 %q.more, label %column, label %row.done
row.done:
  %p.next = add i64 %p, 1
  %p.more = icmp ult i64 %p.next, %n
  br i1 %p.more, label %row, label %yes
yes:
  ret i1 true
no:
  ret i1 false
}

; The zone after a step: row a of it, of m, is row map[a] of the zone before, of n.
define internal void @gather(ptr %zone, i64 %n, ptr %out, i64 %m, ptr %map) noinline {
entry:
  br label %row
row:
  %a = phi i64 [ 0, %entry ], [ %a.next, %row.done ]
  %at.a = getelementptr inbounds i64, ptr %map, i64 %a
  %from.a = load i64, ptr %at.a
  %free.a = icmp slt i64 %from.a, 0
  %out.a = call ptr @entry(ptr %out, i64 %m, i64 %a, i64 0)
  br label %column
column:
  %b = phi i64 [ 0, %row ], [ %b.next, %store ]
  %at.b = getelementptr inbounds i64, ptr %map, i64 %b
  %from.b = load i64, ptr %at.b
  br i1 %free.a, label %any, label %known
any:
  br label %store
known:  ; a clock of any value is not below 0, so that it is as good as that here
  %at.least = call i64 @llvm.smax.i64(i64 %from.b, i64 0)
  %copied = call i64 @bound(ptr %zone, i64 %n, i64 %from.a, i64 %at.least)
  br label %store
store:
  %value = phi i64 [ $INF, %any ], [ %copied, %known ]
  %same = icmp eq i64 %a, %b
  %bound = select i1 %same, i64 1, i64 %value
  %p = getelementptr inbounds i64, ptr %out.a, i64 %b
  store i64 %bound, ptr %p
  %b.next = add i64 %b, 1
  %b.more = icmp ult i64 %b.next, %m
  br i1 %b.more, label %column, label %row.done
row.done:
  %a.next = add i64 %a, 1
  %a.more = icmp ult i64 %a.next, %m
  br i1 %a.more, label %row, label %exit
exit:
  ret void
}

; Whether a zone has values beyond the bounds up to which time may pass.
define internal i1 @late(ptr %zone, i64 %n, ptr %uppers) noinline {
entry:
  br label %next
next:
  %i = phi i64 [ 1, %entry ], [ %i.next, %body ]
  %more = icmp ult i64 %i, %n
  br i1 %more, label %body, label %no
body:
  %now = call i64 @bound(ptr %zone, i64 %n, i64 %i, i64 0)
  %p = getelementptr inbounds i64, ptr %uppers, i64 %i
  %upper = load i64, ptr %p
  %beyond = icmp sgt i64 %now, %upper
  %i.next = add i64 %i, 1
  br i1 %beyond, label %yes, label %next
yes:
  ret i1 true
no:
  ret i1 false
}

; Keep the values within those bounds; 0 if there are none.
define internal i1 @in_time(ptr %zone, i64 %n, ptr %uppers) noinline {
entry:
  br label %next
next:
  %i = phi i64 [ 1, %entry ], [ %i.next, %body ]
  %more = icmp ult i64 %i, %n
  br i1 %more, label %body, label %yes
body:
  %p = getelementptr inbounds i64, ptr %uppers, i64 %i
  %upper = load i64, ptr %p
  %some = call i1 @tighten(ptr %zone, i64 %n, i64 %i, i64 0, i64 %upper)
  %i.next = add i64 %i, 1
  br i1 %some, label %next, label %no
yes:
  ret i1 true
no:
  ret i1 false
}

; Let time pass up to those bounds, which the zone is within.
;
; Each clock is at most what some bound leaves to it, and that is all there is to do: differences
; stay what they are, but for what the new bounds say of them.
define internal void @pass(ptr %zone, i64 %n, ptr %uppers) noinline {
entry:
  br label %clock
clock:
  %i = phi i64 [ 1, %entry ], [ %i.next, %clock.set ]
  %more = icmp ult i64 %i, %n
  br i1 %more, label %each, label %second
each:
  %j = phi i64 [ 1, %clock ], [ %j.next, %each ]
  %most = phi i64 [ $INF, %clock ], [ %most.next, %each ]
  %ahead = call i64 @bound(ptr %zone, i64 %n, i64 %i, i64 %j)
  %p.upper = getelementptr inbounds i64, ptr %uppers, i64 %j
  %upper = load i64, ptr %p.upper
  %left = call i64 @sum(i64 %ahead, i64 %upper)
  %most.next = call i64 @llvm.smin.i64(i64 %most, i64 %left)
  %j.next = add i64 %j, 1
  %j.more = icmp ult i64 %j.next, %n
  br i1 %j.more, label %each, label %clock.set
clock.set:
  %p.most = call ptr @entry(ptr %zone, i64 %n, i64 %i, i64 0)
  store i64 %most.next, ptr %p.most
  %i.next = add i64 %i, 1
  br label %clock
second:
  %row.0 = call ptr @entry(ptr %zone, i64 %n, i64 0, i64 0)
  br label %row
row:
  %r = phi i64 [ 1, %second ], [ %r.next, %row.done ]
  %r.more = icmp ult i64 %r, %n
  br i1 %r.more, label %row.begin, label %exit
row.begin:
  %row.r = call ptr @entry(ptr %zone, i64 %n, i64 %r, i64 0)
  %now = load i64, ptr %row.r
  br label %column
column:
  %c = phi i64 [ 1, %row.begin ], [ %c.next, %column ]
  %p.low = getelementptr inbounds i64, ptr %row.0, i64 %c
  %low = load i64, ptr %p.low
  %over = call i64 @sum(i64 %now, i64 %low)
  %p.old = getelementptr inbounds i64, ptr %row.r, i64 %c
  %old = load i64, ptr %p.old
  %new = call i64 @llvm.smin.i64(i64 %old, i64 %over)
  store i64 %new, ptr %p.old
  %c.next = add i64 %c, 1
  %c.more = icmp ult i64 %c.next, %n
  br i1 %c.more, label %column, label %row.done
row.done:
  %r.next = add i64 %r, 1
  br label %row
exit:
  ret void
}

; Comparison of zones -----------------------------------------------------------------------------

; The thresholds of a zone: it is within another one if no entry of that is below its threshold.
;
; Within means that for all values of the zone the other one has values that can do as much after the
; same delays. Values can do as much as others if each clock is equal, or smaller and beyond all lower
; bounds that it is compared with, or larger where it is beyond all upper bounds already. The test is
; that of Herbreteau, Srivathsan and Walukiewicz, "Better abstractions for timed automata" (2012): it
; fails if some entry y, x of the other zone is smaller, and so small that it matters: less than the
; lower bound of x, if that matters, and what is known of y (`lows` and `subs` say how far).
define internal void @thresholds(ptr %zone, i64 %n, ptr %lows, ptr %subs, ptr %out) noinline {
entry:
  br label %row
row:
  %y = phi i64 [ 0, %entry ], [ %y.next, %row.done ]
  %p.sub = getelementptr inbounds i64, ptr %subs, i64 %y
  %sub = load i64, ptr %p.sub
  %row.zone = call ptr @entry(ptr %zone, i64 %n, i64 %y, i64 0)
  %row.out = call ptr @entry(ptr %out, i64 %n, i64 %y, i64 0)
  br label %column
column:
  %x = phi i64 [ 0, %row ], [ %x.next, %column ]
  %p.lower = getelementptr inbounds i64, ptr %zone, i64 %x
  %lower = load i64, ptr %p.lower
  %p.low = getelementptr inbounds i64, ptr %lows, i64 %x
  %low = load i64, ptr %p.low
  %matters = icmp sge i64 %lower, %low
  %limit = select i1 %matters, i64 %lower, i64 $NEVER
  %rest = sub i64 %limit, %sub
  %odd = and i64 %rest, 1
  %below = add i64 %rest, %odd
  %p.d = getelementptr inbounds i64, ptr %row.zone, i64 %x
  %d = load i64, ptr %p.d
  %least = call i64 @llvm.smin.i64(i64 %d, i64 %below)
  %same = icmp eq i64 %x, %y
  %threshold = select i1 %same, i64 $NEVER, i64 %least
  %p.out = getelementptr inbounds i64, ptr %row.out, i64 %x
  store i64 %threshold, ptr %p.out
  %x.next = add i64 %x, 1
  %x.more = icmp ult i64 %x.next, %n
  br i1 %x.more, label %column, label %row.done
row.done:
  %y.next = add i64 %y, 1
  %y.more = icmp ult i64 %y.next, %n
  br i1 %y.more, label %row, label %exit
exit:
  ret void
}

; Whether no entry of a matrix is below that of another one.
define internal i1 @covers(ptr %larger, ptr %smaller, i64 %cells) noinline {
entry:
  br label %next
next:
  %k = phi i64 [ 0, %entry ], [ %k.next, %next ]
  %p.a = getelementptr inbounds i64, ptr %larger, i64 %k
  %a = load i64, ptr %p.a
  %p.b = getelementptr inbounds i64, ptr %smaller, i64 %k
  %b = load i64, ptr %p.b
  %fits = icmp sge i64 %a, %b
  %k.next = add i64 %k, 1
  %more = icmp ult i64 %k.next, %cells
  %go = and i1 %fits, %more
  br i1 %go, label %next, label %exit
exit:
  ret i1 %fits
}

; The signature of a matrix: a bit for each of up to 64 entries, set if it is not below that of a pivot.
; If a matrix covers another one, it has all bits of that: most are told apart by this.
define internal i64 @signature(ptr %matrix, ptr %pivot, i64 %cells) noinline {
entry:
  %few = icmp ult i64 %cells, 64
  %bits = select i1 %few, i64 %cells, i64 64
  br label %next
next:
  %b = phi i64 [ 0, %entry ], [ %b.next, %next ]
  %signature = phi i64 [ 0, %entry ], [ %signature.next, %next ]
  %scaled = mul i64 %b, %cells
  %k = udiv i64 %scaled, %bits
  %p.a = getelementptr inbounds i64, ptr %matrix, i64 %k
  %a = load i64, ptr %p.a
  %p.b = getelementptr inbounds i64, ptr %pivot, i64 %k
  %p = load i64, ptr %p.b
  %high = icmp sge i64 %a, %p
  %word = zext i1 %high to i64
  %bit = shl i64 %word, %b
  %signature.next = or i64 %signature, %bit
  %b.next = add i64 %b, 1
  %more = icmp ult i64 %b.next, %bits
  br i1 %more, label %next, label %exit
exit:
  ret i64 %signature.next
}

; A mask of those of so many signatures, 8 or 64, that have all bits of one.
define internal i64 @having(ptr %signatures, i64 %bits, i64 %number) noinline {
entry:
  %first = insertelement <8 x i64> poison, i64 %bits, i64 0
  %all = shufflevector <8 x i64> %first, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %next
next:
  %k = phi i64 [ 0, %entry ], [ %k.next, %next ]
  %mask = phi i64 [ 0, %entry ], [ %mask.next, %next ]
  %p = getelementptr inbounds i64, ptr %signatures, i64 %k
  %eight = load <8 x i64>, ptr %p, align 8
  %there = and <8 x i64> %eight, %all
  %has = icmp eq <8 x i64> %there, %all
  %has.bits = bitcast <8 x i1> %has to i8
  %has.word = zext i8 %has.bits to i64
  %placed = shl i64 %has.word, %k
  %mask.next = or i64 %mask, %placed
  %k.next = add i64 %k, 8
  %more = icmp ult i64 %k.next, %number
  br i1 %more, label %next, label %exit
exit:
  ret i64 %mask.next
}

; A mask of those of so many signatures that have no bits but those of one.
define internal i64 @within(ptr %signatures, i64 %bits, i64 %number) noinline {
entry:
  %others = xor i64 %bits, -1
  %first = insertelement <8 x i64> poison, i64 %others, i64 0
  %all = shufflevector <8 x i64> %first, <8 x i64> poison, <8 x i32> zeroinitializer
  br label %next
next:
  %k = phi i64 [ 0, %entry ], [ %k.next, %next ]
  %mask = phi i64 [ 0, %entry ], [ %mask.next, %next ]
  %p = getelementptr inbounds i64, ptr %signatures, i64 %k
  %eight = load <8 x i64>, ptr %p, align 8
  %beyond = and <8 x i64> %eight, %all
  %none = icmp eq <8 x i64> %beyond, zeroinitializer
  %none.bits = bitcast <8 x i1> %none to i8
  %none.word = zext i8 %none.bits to i64
  %placed = shl i64 %none.word, %k
  %mask.next = or i64 %mask, %placed
  %k.next = add i64 %k, 8
  %more = icmp ult i64 %k.next, %number
  br i1 %more, label %next, label %exit
exit:
  ret i64 %mask.next
}
