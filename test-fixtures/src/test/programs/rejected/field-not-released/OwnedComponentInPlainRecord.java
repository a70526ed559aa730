import dev.freehold.Own;
import shared.Res;

record OwnedComponentInPlainRecord(@Own Res res) {} //! field.not.released
