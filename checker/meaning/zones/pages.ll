
; Pages -------------------------------------------------------------------------------------------

; Keep a zone of a state unless it is within one that is kept; drop those that are within it.
define internal void @keep_new(ptr %context, i64 %target, ptr %zone, i64 %parent, i64 %label, i64 %held) noinline {
entry:
  %state = call ptr @state_of(ptr %context, i64 %target)
  %n = call i64 @get(ptr %state, i64 5)
  %cells = mul i64 %n, %n
  %lows = call ptr @array_of(ptr %state, i64 2)
  %subs = call ptr @array_of(ptr %state, i64 3)
  %thresholds = call ptr @get_ptr(ptr %context, i64 $thresholds)
  call void @thresholds(ptr %zone, i64 %n, ptr %lows, ptr %subs, ptr %thresholds)
  %had = call i64 @get(ptr %state, i64 7)
  %alone = icmp eq i64 %had, 0
  br i1 %alone, label %add, label %compare
compare:
  %covered = call i1 @is_covered(ptr %context, ptr %state, ptr %thresholds, i64 %cells)
  br i1 %covered, label %exit, label %sweep
sweep:
  call void @drop_covered(ptr %context, ptr %state, ptr %zone, i64 %cells)
  br label %add
add:
  %count = call i64 @get(ptr %context, i64 $count)
  %count.next = add i64 %count, 1
  %record = call ptr @zone_of(ptr %context, i64 %count)
  %place = call i64 @get(ptr %context, i64 $cells_used)
  %matrix = call ptr @cell_at(ptr %context, i64 %place)
  %behind = getelementptr inbounds i64, ptr %matrix, i64 %cells
  %bytes = mul i64 %cells, 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %matrix, ptr align 8 %zone, i64 %bytes, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %behind, ptr align 8 %thresholds, i64 %bytes, i1 false)
  %both = mul i64 %cells, 2
  call void @set(ptr %matrix, i64 %both, i64 %count)
  %size = add i64 %both, 1
  %used = add i64 %place, %size
  call void @set(ptr %context, i64 $cells_used, i64 %used)
  %alone.word = zext i1 %alone to i64
  call void @increase(ptr %context, i64 $discrete, i64 %alone.word)
  call void @enter_page(ptr %context, ptr %state, i64 %place, i64 %cells)
  call void @set(ptr %record, i64 0, i64 %target)
  call void @set(ptr %record, i64 1, i64 %parent)
  call void @set(ptr %record, i64 2, i64 %label)
  call void @set(ptr %record, i64 3, i64 %place)
  call void @set(ptr %record, i64 4, i64 %held)
  call void @set(ptr %context, i64 $count, i64 %count.next)
  call void @increase(ptr %context, i64 $kept, i64 1)
  call void @increase(ptr %state, i64 7, i64 1)
  %targets = call i64 @get(ptr %state, i64 4)
  call void @hit(ptr %context, i64 %count, i64 %targets)
  %flags = call i64 @get(ptr %state, i64 3)
  %pending.flag = and i64 %flags, 2
  %pending = icmp ne i64 %pending.flag, 0
  br i1 %pending, label %measure, label %exit
measure:
  %gauge = call i64 @get(ptr %state, i64 6)
  %most = call i64 @bound(ptr %zone, i64 %n, i64 %gauge, i64 0)
  %known = call i64 @get(ptr %context, i64 $most)
  %more = icmp sgt i64 %most, %known
  br i1 %more, label %record.most, label %exit
record.most:
  call void @set(ptr %context, i64 $most, i64 %most)
  call void @set(ptr %context, i64 $most_at, i64 %count)
  br label %exit
exit:
  ret void
}

; The array of that number of a page: 0 numbers of zones, 1 signatures, 2 those of thresholds.
define internal ptr @part_of(ptr %page, i64 %which) alwaysinline {
  %room = call i64 @get(ptr %page, i64 3)
  %before = mul i64 %room, %which
  %place = add i64 %before, 6
  %part = getelementptr inbounds i64, ptr %page, i64 %place
  ret ptr %part
}

; The signature of a matrix by the pivot of a page; if that is the last one, it is known.
define internal i64 @signed(ptr %context, ptr %page, ptr %matrix, i64 %cells, i64 %last, i64 %known) alwaysinline {
entry:
  %pivot = call i64 @get(ptr %page, i64 4)
  %same = icmp eq i64 %pivot, %last
  br i1 %same, label %exit, label %find
find:
  %there = call ptr @cell_at(ptr %context, i64 %pivot)
  %new = call i64 @signature(ptr %matrix, ptr %there, i64 %cells)
  br label %exit
exit:
  %bits = phi i64 [ %known, %entry ], [ %new, %find ]
  ret i64 %bits
}

; Whether a zone of the state covers the thresholds.
define internal i1 @is_covered(ptr %context, ptr %state, ptr %thresholds, i64 %cells) noinline {
entry:
  %head = call i64 @get(ptr %state, i64 0)
  br label %next
next:
  %link = phi i64 [ %head, %entry ], [ %link.next, %each ]
  %pivot = phi i64 [ 0, %entry ], [ %pivot.next, %each ]
  %known = phi i64 [ 0, %entry ], [ %bits, %each ]
  %some = icmp ne i64 %link, 0
  br i1 %some, label %look, label %no
look:
  %place = sub i64 %link, 1
  %page = call ptr @cell_at(ptr %context, i64 %place)
  %link.next = call i64 @get(ptr %page, i64 0)
  %alive = call i64 @get(ptr %page, i64 1)
  %room = call i64 @get(ptr %page, i64 3)
  %matrices = call ptr @part_of(ptr %page, i64 0)
  %signatures = call ptr @part_of(ptr %page, i64 1)
  call void @increase(ptr %context, i64 $compared, i64 %room)
  %bits = call i64 @signed(ptr %context, ptr %page, ptr %thresholds, i64 %cells, i64 %pivot, i64 %known)
  %pivot.next = call i64 @get(ptr %page, i64 4)
  %having = call i64 @having(ptr %signatures, i64 %bits, i64 %room)
  %candidates = and i64 %having, %alive
  br label %each
each:
  %left = phi i64 [ %candidates, %look ], [ %left.next, %test ]
  %any = icmp ne i64 %left, 0
  br i1 %any, label %test, label %next
test:
  %lane = call i64 @llvm.cttz.i64(i64 %left, i1 true)
  %lower = sub i64 %left, 1
  %left.next = and i64 %left, %lower
  %matrix.place = call i64 @get(ptr %matrices, i64 %lane)
  %matrix = call ptr @cell_at(ptr %context, i64 %matrix.place)
  %covers = call i1 @covers(ptr %matrix, ptr %thresholds, i64 %cells)
  br i1 %covers, label %yes, label %each
yes:
  ret i1 true
no:
  ret i1 false
}

; Take those zones of a state that a new one covers out of the comparisons.
;
; One that is as many steps away as those that are found now need not be expanded either. One that is
; fewer steps away may be on a shorter way.
define internal void @drop_covered(ptr %context, ptr %state, ptr %zone, i64 %cells) noinline {
entry:
  %level = call i64 @get(ptr %context, i64 $level)
  br label %next
next:  ; %from is where the place of the next page stands
  %from = phi ptr [ %state, %entry ], [ %page, %stays ], [ %from, %empty ]
  %pivot = phi i64 [ 0, %entry ], [ %pivot.next, %stays ], [ %pivot.next, %empty ]
  %known = phi i64 [ -1, %entry ], [ %bits, %stays ], [ %bits, %empty ]
  %link = load i64, ptr %from
  %some = icmp ne i64 %link, 0
  br i1 %some, label %look, label %exit
look:
  %place = sub i64 %link, 1
  %page = call ptr @cell_at(ptr %context, i64 %place)
  %alive = call i64 @get(ptr %page, i64 1)
  %room = call i64 @get(ptr %page, i64 3)
  %matrices = call ptr @part_of(ptr %page, i64 0)
  %signatures = call ptr @part_of(ptr %page, i64 2)
  call void @increase(ptr %context, i64 $compared, i64 %room)
  %bits = call i64 @signed(ptr %context, ptr %page, ptr %zone, i64 %cells, i64 %pivot, i64 %known)
  %pivot.next = call i64 @get(ptr %page, i64 4)
  %within = call i64 @within(ptr %signatures, i64 %bits, i64 %room)
  %candidates = and i64 %within, %alive
  br label %each
each:
  %left = phi i64 [ %candidates, %look ], [ %left.next, %test ], [ %left.next, %drop ], [ %left.next, %cover ]
  %any = icmp ne i64 %left, 0
  br i1 %any, label %test, label %looked
test:
  %lane = call i64 @llvm.cttz.i64(i64 %left, i1 true)
  %lower = sub i64 %left, 1
  %left.next = and i64 %left, %lower
  %matrix.place = call i64 @get(ptr %matrices, i64 %lane)
  %behind.place = add i64 %matrix.place, %cells
  %behind = call ptr @cell_at(ptr %context, i64 %behind.place)
  %covers = call i1 @covers(ptr %zone, ptr %behind, i64 %cells)
  br i1 %covers, label %drop, label %each
drop:
  %number.place = add i64 %behind.place, %cells
  %number.there = call ptr @cell_at(ptr %context, i64 %number.place)
  %number = load i64, ptr %number.there
  %bit = shl i64 1, %lane
  %alive.now = call i64 @get(ptr %page, i64 1)
  %alive.next = xor i64 %alive.now, %bit
  call void @set(ptr %page, i64 1, i64 %alive.next)
  call void @increase(ptr %context, i64 $kept, i64 -1)
  %young = icmp uge i64 %number, %level
  br i1 %young, label %cover, label %each
cover:
  %old = call ptr @zone_of(ptr %context, i64 %number)
  %flags = call i64 @get(ptr %old, i64 4)
  %covered = or i64 %flags, 1
  call void @set(ptr %old, i64 4, i64 %covered)
  br label %each
looked:
  %alive.last = call i64 @get(ptr %page, i64 1)
  %used = call i64 @get(ptr %page, i64 2)
  %full = icmp eq i64 %used, %room
  %dead = icmp eq i64 %alive.last, 0
  %gone = and i1 %full, %dead
  br i1 %gone, label %empty, label %stays
stays:
  br label %next
empty:
  %link.next = call i64 @get(ptr %page, i64 0)
  store i64 %link.next, ptr %from
  br label %next
exit:
  ret void
}

; Enter a zone into the first page of its state, or into a new one if that is full. The first page of
; a state has room for few: most states have no more. Its zones have no signature.
define internal void @enter_page(ptr %context, ptr %state, i64 %matrix.place, i64 %cells) noinline {
entry:
  %matrix = call ptr @cell_at(ptr %context, i64 %matrix.place)
  %behind = getelementptr inbounds i64, ptr %matrix, i64 %cells
  %head = call i64 @get(ptr %state, i64 0)
  %none = icmp eq i64 %head, 0
  br i1 %none, label %new, label %look
look:
  %first = sub i64 %head, 1
  %page.old = call ptr @cell_at(ptr %context, i64 %first)
  %used = call i64 @get(ptr %page.old, i64 2)
  %room = call i64 @get(ptr %page.old, i64 3)
  %fits = icmp ult i64 %used, %room
  br i1 %fits, label %enter, label %new
new:
  %page.new = call ptr @new_page(ptr %context, ptr %state, i64 %cells)
  br label %enter
enter:
  %page = phi ptr [ %page.old, %look ], [ %page.new, %new ]
  %lane = call i64 @get(ptr %page, i64 2)
  call void @increase(ptr %page, i64 2, i64 1)
  %bit = shl i64 1, %lane
  %alive = call i64 @get(ptr %page, i64 1)
  %alive.next = or i64 %alive, %bit
  call void @set(ptr %page, i64 1, i64 %alive.next)
  %own = call i64 @signed(ptr %context, ptr %page, ptr %matrix, i64 %cells, i64 0, i64 -1)
  %least = call i64 @signed(ptr %context, ptr %page, ptr %behind, i64 %cells, i64 0, i64 0)
  %matrices = call ptr @part_of(ptr %page, i64 0)
  call void @set(ptr %matrices, i64 %lane, i64 %matrix.place)
  %signatures = call ptr @part_of(ptr %page, i64 1)
  call void @set(ptr %signatures, i64 %lane, i64 %own)
  %thresholds = call ptr @part_of(ptr %page, i64 2)
  call void @set(ptr %thresholds, i64 %lane, i64 %least)
  ret void
}

; A new page of a state, before all others. The pivot is that of the last one, or a new one if there
; are four times as many zones as when that was made.
define internal ptr @new_page(ptr %context, ptr %state, i64 %cells) noinline {
entry:
  %head = call i64 @get(ptr %state, i64 0)
  %had = call i64 @get(ptr %state, i64 7)
  %begins = icmp eq i64 %head, 0
  br i1 %begins, label %make, label %look
look:
  %place.old = sub i64 %head, 1
  %old = call ptr @cell_at(ptr %context, i64 %place.old)
  %pivot.old = call i64 @get(ptr %old, i64 4)
  %had.old = call i64 @get(ptr %old, i64 5)
  %often = mul i64 %had.old, 4
  %stale = icmp uge i64 %had, %often
  br i1 %stale, label %renew, label %make
renew:
  %pivot.new = call i64 @new_pivot(ptr %context, ptr %old, i64 %cells)
  br label %make
make:
  %pivot = phi i64 [ 0, %entry ], [ %pivot.old, %look ], [ %pivot.new, %renew ]
  %since = phi i64 [ 0, %entry ], [ %had.old, %look ], [ %had, %renew ]
  %room = select i1 %begins, i64 8, i64 64
  %place = call i64 @get(ptr %context, i64 $cells_used)
  %page = call ptr @cell_at(ptr %context, i64 %place)
  call void @set(ptr %page, i64 0, i64 %head)
  call void @set(ptr %page, i64 1, i64 0)
  call void @set(ptr %page, i64 2, i64 0)
  call void @set(ptr %page, i64 3, i64 %room)
  call void @set(ptr %page, i64 4, i64 %pivot)
  call void @set(ptr %page, i64 5, i64 %since)
  %link = add i64 %place, 1
  call void @set(ptr %state, i64 0, i64 %link)
  %arrays = mul i64 %room, 3
  %size = add i64 %arrays, 6
  %used = add i64 %place, %size
  call void @set(ptr %context, i64 $cells_used, i64 %used)
  ret ptr %page
}

; Make a pivot from the thresholds of a page, which is full. For each entry it is the greatest of those
; of three zones, by turns: so that some have it, and not all.
define internal i64 @new_pivot(ptr %context, ptr %page, i64 %cells) noinline {
entry:
  %place = call i64 @get(ptr %context, i64 $cells_used)
  %pivot = call ptr @cell_at(ptr %context, i64 %place)
  %used = add i64 %place, %cells
  call void @set(ptr %context, i64 $cells_used, i64 %used)
  br label %next
next:
  %k = phi i64 [ 0, %entry ], [ %k.next, %next ]
  %one = call i64 @threshold_of(ptr %context, ptr %page, i64 %k, i64 %k, i64 %cells)
  %k.one = add i64 %k, 1
  %two = call i64 @threshold_of(ptr %context, ptr %page, i64 %k.one, i64 %k, i64 %cells)
  %k.two = add i64 %k, 2
  %three = call i64 @threshold_of(ptr %context, ptr %page, i64 %k.two, i64 %k, i64 %cells)
  %larger = call i64 @llvm.smax.i64(i64 %one, i64 %two)
  %largest = call i64 @llvm.smax.i64(i64 %larger, i64 %three)
  call void @set(ptr %pivot, i64 %k, i64 %largest)
  %k.next = add i64 %k, 1
  %more = icmp ult i64 %k.next, %cells
  br i1 %more, label %next, label %exit
exit:
  ret i64 %place
}

; The k-th threshold of a zone of a page.
define internal i64 @threshold_of(ptr %context, ptr %page, i64 %number, i64 %k, i64 %cells) noinline {
  %room = call i64 @get(ptr %page, i64 3)
  %lane = urem i64 %number, %room
  %matrices = call ptr @part_of(ptr %page, i64 0)
  %place = call i64 @get(ptr %matrices, i64 %lane)
  %at = add i64 %place, %cells
  %at.k = add i64 %at, %k
  %cell = call ptr @cell_at(ptr %context, i64 %at.k)
  %value = load i64, ptr %cell
  ret i64 %value
}
