import dev.freehold.MustRelease;
import dev.freehold.Mut;

/** A member that the object around inherits is one of its own. */
class InheritedMembersKept {
  @MustRelease("close")
  static class Log implements AutoCloseable {
    protected int lines;

    void add(@Mut Log this) {
      lines++;
    }

    @Override
    public void close() {}
  }

  @MustRelease("close")
  static class Named extends Log {
    Runnable byName() {
      return new Runnable() {
        @Override
        public void run() {
          System.out.println(lines); //! capture.escapes
        }
      };
    }

    Runnable byCall(@Mut Named this) {
      return new Runnable() {
        @Override
        public void run() {
          add(); //! capture.escapes
        }
      };
    }

    Runnable bySuper(@Mut Named this) {
      return () -> Named.super.add(); //! capture.escapes
    }

    Runnable bySuperOfObject(@Mut Named this) {
      return new Runnable() {
        @Override
        public void run() {
          Named.super.add(); //! capture.escapes
        }
      };
    }
  }
}
