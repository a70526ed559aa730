// with -Afreehold.names=check
// with -Afreehold.skip=shared
import dev.freehold.Own;
import dev.freehold.Unsafe;
import shared.Res;

class SuppressedAndTrusted {
  @SuppressWarnings("freehold:name.prefix") // called as the protocol calls it
  static void release(@Own Res head) {
    head.close();
  }

  @Unsafe("the names are those of a specification")
  static int read(Res head) {
    return head.get();
  }

  static int parameter(@SuppressWarnings("freehold:name") Res head) {
    return head.get();
  }
}
