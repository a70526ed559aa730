import dev.freehold.MustRelease;
import dev.freehold.Mut;
import dev.freehold.Own;
import shared.Res;

@MustRelease("clear")
class ResetFieldTwoErrors {
  private @Own Res hot;

  void drop(@Mut ResetFieldTwoErrors this) {
    if (hot != null) {
      hot.close(); //! move.out.of.borrow
      hot = null;
    }
  }

  void clear() {
    if (hot != null) {
      hot.close();
    }
  }
}
