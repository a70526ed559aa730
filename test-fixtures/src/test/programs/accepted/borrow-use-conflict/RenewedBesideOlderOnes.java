import dev.freehold.Mut;
import dev.freehold.Ref;
import shared.Res;

class RenewedBesideOlderOnes {
  static void insideTheLoop(@Mut Res res) {
    @Mut Res writer = res;
    for (int i = 0; i < 9; i++) {
      @Ref Res reader = writer;
      writer = res;
    }
  }

  static void outsideTheLoop(@Mut Res res) {
    @Mut Res writer = res;
    @Mut Res older = writer;
    while (writer.get() > 0) {
      writer = res;
    }
  }
}
