import dev.freehold.View;
import shared.Res;

@View
class ViewWithoutQualifier {
  Res res; //! field.qualifier.missing
}
