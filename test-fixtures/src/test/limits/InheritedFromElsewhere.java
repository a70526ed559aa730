// limit resource classes in class files
import dev.freehold.MustRelease;
import dev.freehold.Own;
import elsewhere.Basin;

/** What is inherited closes its own field only. */
class InheritedFromElsewhere {
  @MustRelease("close")
  static class Tap {
    static int open;

    Tap() {
      open++;
    }

    void close() {
      open--;
    }
  }

  static class Sink extends Basin {
    private final @Own Tap second = new Tap();

    @Override
    public void close() {
      super.close();
      second.close();
    }
  }

  public static void main(String[] args) {
    Sink sink = new Sink();
    sink.drain();
    end();
  }

  private static void end() {
    if (Tap.open != 0) {
      throw new IllegalStateException("wrong: not closed once");
    }
  }
}
