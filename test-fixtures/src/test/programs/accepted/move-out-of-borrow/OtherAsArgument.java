import dev.freehold.MustRelease;
import dev.freehold.Own;

@MustRelease("close")
class OtherAsArgument {
  void absorb(@Own OtherAsArgument other) {
    other.close();
  }

  static void run() {
    OtherAsArgument a = new OtherAsArgument();
    OtherAsArgument b = new OtherAsArgument();
    a.absorb(b);
    a.close();
  }

  void close() {}
}
