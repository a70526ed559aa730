import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

class AfterSuperReleased {
  @MustRelease("close")
  static class Base {
    final @Own Res res = Res.open();

    int size() {
      return res.get();
    }

    void close() {
      res.close();
    }

    void stop(@Own Base this) {
      close();
    }
  }

  static class Late extends Base {
    @Override
    void close() {
      super.close();
      System.out.println(size()); //! use.after.release
    }
  }

  static class LateInSuper extends Base {
    @Override
    void close() {
      super.close();
      System.out.println(super.size()); //! use.after.release
    }
  }

  static class FieldFirst extends Base {
    @Override
    void close() {
      res.close();
      super.close(); //! use.after.release
    }
  }

  static class Made extends Base {
    Made() {
      super.close();
    } //! use.after.release
  }
}
