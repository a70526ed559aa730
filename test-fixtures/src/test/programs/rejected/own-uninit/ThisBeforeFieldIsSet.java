import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.View;
import shared.Res;

class ThisBeforeFieldIsSet {
  @MustRelease("close")
  static class Calls {
    private final @Own Res res;

    Calls() {
      touch(); //! own.uninit
      res = Res.open();
    }

    private void touch(@Ref Calls this) {
      res.get();
    }

    void close() {
      res.close();
    }
  }

  @MustRelease("close")
  static class CallsThrough {
    private final @Own Res first = Res.open();
    private final @Own Res second;

    CallsThrough(boolean early) {
      if (early) {
        this.begin(); //! own.uninit
      }
      second = Res.open();
    }

    void begin(@Mut CallsThrough this) {
      System.out.println(first.get());
      end();
    }

    private void end(@Mut CallsThrough this) {
      second.set(1);
    }

    void close() {
      first.close();
      second.close();
    }
  }

  @MustRelease("close")
  static class InFunctions {
    private final @Own Res res;

    InFunctions() {
      run(() -> touch()); //! own.uninit
      run(this::touch); //! own.uninit
      new Look(this); //! own.uninit
      res = Res.open();
    }

    static void run(@NonEscaping Runnable action) {
      action.run();
    }

    void touch(@Ref InFunctions this) {
      res.get();
    }

    void close() {
      res.close();
    }
  }

  @View
  static class Look {
    private final @Ref InFunctions at;

    Look(@Ref InFunctions at) {
      this.at = at;
    }
  }

  @MustRelease("close")
  abstract static class Overridden {
    private final @Own Res res;

    Overridden() {
      log(this); //! own.uninit
      res = Res.open();
    }

    {
      prepare(); //! own.uninit
    }

    static void log(@Ref Overridden made) {
      System.out.println(made.res.get());
    }

    abstract void prepare(@Ref Overridden this);

    void close() {
      res.close();
    }
  }
}
