import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

/** A cursor that goes on lends no more at a time than one that does not. */
class CursorGoesOn {
  static void both(@Mut Res left, Res right) {}

  static void arguments(@Mut Page first) {
    @Mut Page page = first;
    while (page.number < 3) {
      both(page.head, page.head); //! borrow.mut.conflict
      page = page.next();
    }
  }

  static void plain(@Mut Page first) {
    Page page = first.next();
    while (page.number < 3) {
      @Mut Res head = page.head;
      page.head.get(); //! borrow.mut.conflict
      head.set(1);
      page = page.next();
    }
  }

  static void declared(@Mut Page first) {
    for (@Mut Page page = first; page.number < 3; page = page.next()) {
      @Mut Res head = page.head;
      page.head.get(); //! borrow.mut.conflict
      head.set(1);
    }
  }

  static void borrowedBefore(@Mut Page first) {
    @Mut Page page = first;
    @Ref Res head = page.head;
    for (; page.number < 3; page = page.next()) {
      page.head.set(2); //! borrow.mut.conflict
      head.get();
    }
  }

  static void borrowedOnTheWay(@Mut Page first) {
    @Mut Page page = first;
    @Ref Res head = page.head;
    for (; page.number < 3; page = page.next()) { //! borrow.mut.conflict
      head.get();
      head = page.head;
    }
    page.head.set(1);
    head.get();
  }

  static void whoElseHasIt(@Mut Page first, boolean other) {
    @Mut Page page = first;
    @Mut Page same = page;
    if (other) {
      page = same;
    }
    @Mut Res head = page.head; //! borrow.mut.twice
    same.foot.get();
    head.set(1);
  }

  static void plainNamesCrossed(@Mut Page first, boolean cross) {
    Page before = first.next();
    Page after = before.next();
    Page page = cross ? before : after;
    Page other = cross ? after : before;
    Res head = other.head;
    page.next().head.set(2); //! borrow.mut.twice
    head.set(1);
  }

  @MustRelease("close")
  static class Page implements AutoCloseable {
    final @Own Res head = Res.open();
    final @Own Res foot = Res.open();
    int number;

    @Mut Page next(@Mut Page this) {
      return this;
    }

    @Override
    public void close() {
      try {
        head.close();
      } finally {
        foot.close();
      }
    }
  }
}
