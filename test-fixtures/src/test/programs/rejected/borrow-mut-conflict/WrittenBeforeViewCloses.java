import dev.freehold.Mut;
import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

class WrittenBeforeViewCloses {
  @View
  static class Log implements AutoCloseable {
    private final @Ref Res source;

    Log(@Ref Res source) {
      this.source = source;
    }

    @Override
    public void close() {
      System.out.println(source.get());
    }
  }

  static void run(@Mut Res res) {
    try (Log log = new Log(res)) {
      res.set(1); //! borrow.mut.conflict
    }
  }
}
