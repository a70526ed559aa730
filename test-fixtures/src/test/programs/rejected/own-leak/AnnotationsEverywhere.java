import dev.freehold.Own;
import dev.freehold.Ref;
import java.io.IOException;
import shared.Res;

class AnnotationsEverywhere {
  @java.lang.annotation.Target({
    java.lang.annotation.ElementType.TYPE_USE,
    java.lang.annotation.ElementType.LOCAL_VARIABLE
  })
  @interface Seen {}

  static <@Seen T extends @Seen @Ref Object> int run(@Seen @Own Res res) throws @Seen IOException {
    @Seen Object any = (@Seen Object) res;
    if (any instanceof @Seen Res) {
      return 0; //! own.leak
    }
    res.close();
    return 1;
  }
}
