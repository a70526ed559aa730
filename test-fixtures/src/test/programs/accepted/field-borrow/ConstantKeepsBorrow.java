import dev.freehold.Ref;
import shared.Res;

enum ConstantKeepsBorrow {
  FIRST,
  SECOND;

  int read(@Ref Res attached) {
    return attached.get() + ordinal();
  }
}
