import dev.freehold.Ref;
import shared.Res;

enum ConstantKeepsBorrow {
  FIRST,
  SECOND;

  @Ref Res attached; //! field.borrow
}
