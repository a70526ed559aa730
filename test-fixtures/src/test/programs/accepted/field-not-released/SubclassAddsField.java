import dev.freehold.Own;
import shared.Res;

class SubclassAddsField extends Res {
  private final @Own Res extra = Res.open();

  int both() {
    return get() + extra.get();
  }

  @Override
  public void close() {
    extra.close();
    super.close();
  }
}
