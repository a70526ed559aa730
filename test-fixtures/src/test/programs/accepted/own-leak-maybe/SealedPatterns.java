// since 21
import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class SealedPatterns {
  @MustRelease("close")
  sealed interface Source permits Wrapped, Counted {
    void close();
  }

  record Wrapped(@Own Res res) implements Source {
    public void close() {
      res.close();
    }
  }

  record Counted(@Own Res res, int count) implements Source {
    public void close() {
      res.close();
    }
  }

  static int end(@Own Source source) {
    return switch (source) {
      case Wrapped w -> {
        w.close();
        yield 0;
      }
      case Counted c when c.count() > 3 -> {
        int count = c.count();
        c.close();
        yield count;
      }
      case Counted(Res res, int count) -> {
        int value = res.get() + count;
        source.close();
        yield value;
      }
    };
  }
}
