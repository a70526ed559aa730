import dev.freehold.MustRelease;
import dev.freehold.Own;

@MustRelease("close")
class SelfAsArgument {
  void absorb(@Own SelfAsArgument other) {
    other.close();
  }

  static void run() {
    SelfAsArgument a = new SelfAsArgument();
    a.absorb(a); //! use.after.move
  }

  void close() {}
}
