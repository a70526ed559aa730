import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

/** A cursor goes on: what is borrowed through it is borrowed through the page that it has now. */
class CursorGoesOn {
  static void both(Res left, Res right) {}

  static void arguments(@Mut Page first) {
    @Mut Page page = first;
    while (page.number < 3) {
      both(page.head, page.foot);
      page.head.set(page.foot.get());
      page = page.next();
    }
    first.number++;
  }

  static void variables(@Mut Page first) {
    for (@Mut Page page = first; page.number < 3; page = page.next()) {
      @Mut Res head = page.head;
      @Mut Res foot = page.foot;
      head.set(foot.get());
      foot.set(head.get());
    }
  }

  static void plain(@Mut Page first) {
    Page page = first.next();
    while (page.number < 3) {
      both(page.head, page.foot);
      page.head.value += page.foot.value;
      page = page.next();
    }
  }

  static void again(@Mut Page first, boolean same) {
    @Mut Page page = first;
    if (same) {
      page = page;
    }
    @Ref Res head = page.head;
    both(page.head, head);
    head.get();
  }

  static void thereAndBack(@Mut Page first) {
    @Mut Page page = first;
    while (page.number < 3) {
      both(page.head, page.head);
      @Mut Page other = page;
      other.number++;
      page = other;
    }
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
