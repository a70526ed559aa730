import dev.freehold.MustRelease;
import dev.freehold.Own;
import shared.Res;

@MustRelease("close")
record ComponentOfRecord(@Own Res left, @Own Res right) {
  static void swap(boolean keepLeft) {
    ComponentOfRecord pair = new ComponentOfRecord(Res.open(), Res.open());
    if (keepLeft) {
      Res.take(pair.right); //! move.out.of.resource
    }
    pair.close();
  }

  void close() {
    left.close();
    right.close();
  }
}
