import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import shared.Res;

/** A member is one of the innermost class that has it; only that of the outer object captures. */
class MembersOfTheObjectItself {
  @MustRelease("close")
  static class Log implements AutoCloseable {
    protected int lines;

    void add(@Mut Log this) {
      lines++;
    }

    @Override
    public void close() {}
  }

  abstract static class Counter implements Runnable {
    int lines;

    int add() {
      return lines++;
    }
  }

  static void now(@NonEscaping Runnable action) {
    action.run();
  }

  @MustRelease("close")
  static class Named extends Log {
    Runnable counter() {
      return new Counter() {
        @Override
        public void run() {
          lines += add();
          this.lines--;
        }
      };
    }

    Runnable inLambda() {
      return () -> {
        Counter counter =
            new Counter() {
              @Override
              public void run() {
                add();
              }
            };
        counter.run();
      };
    }

    void inherited(@Mut Named this) {
      now(
          new Runnable() {
            @Override
            public void run() {
              add();
              Named.this.add();
              Named.super.add();
              lines++;
            }
          });
    }
  }

  static int use() {
    try (Named named = new Named();
        Res res = Res.open()) {
      named.inherited();
      named.counter().run();
      return res.get();
    }
  }
}
