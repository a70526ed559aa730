// with -Afreehold.javadoc=check
// with -Afreehold.skip=shared
import dev.freehold.Own;
import dev.freehold.Unsafe;
import java.util.function.Consumer;
import shared.Res;

class NotForOthers implements Consumer<@Own Res> {
  void keep(@Own Res res) {
    res.close();
  }

  private static Res open() {
    return Res.open();
  }

  @Override
  public void accept(@Own Res res) {
    res.close();
  }

  public int read(Res res, String text) {
    return res.get() + text.length();
  }

  @Unsafe("internal, though public")
  public void trusted(@Own Res res) {
    res.close();
  }

  @SuppressWarnings("freehold:javadoc.owner") // said in the package's description
  public void suppressed(@Own Res res) {
    res.close();
  }

  private static class Hidden {
    public void keep(@Own Res res) {
      res.close();
    }
  }

  static Consumer<@Own Res> made() {
    return new Consumer<@Own Res>() {
      @Override
      public void accept(@Own Res res) {
        other(res);
      }

      public void other(@Own Res res) {
        res.close();
      }
    };
  }
}
