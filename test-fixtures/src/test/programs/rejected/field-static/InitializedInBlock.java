import dev.freehold.Ref;
import shared.Res;

class InitializedInBlock {
  static final @Ref Res DEFAULT; //! field.static

  static {
    DEFAULT = null;
  }
}
