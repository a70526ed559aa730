import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import shared.Res;

@MustRelease("close")
class ChosenBesideItsBorrow {
  final @Own Res part = Res.open();

  static void run(@Mut ChosenBesideItsBorrow whole, boolean through) {
    @Mut Res writer = whole.part;
    @Ref Res reader = through ? writer : whole.part; //! borrow.mut.conflict
    writer.set(1);
  }

  static void chosenFirst(@Mut ChosenBesideItsBorrow whole, boolean through) {
    @Mut ChosenBesideItsBorrow writer = whole;
    @Ref Res reader = through ? writer.part : whole.part; //! borrow.mut.conflict
    writer.part.set(1);
  }

  void close() {
    part.close();
  }
}
