import dev.freehold.Ref;
import shared.Res;

record BorrowedComponent(@Ref Res res) {} //! field.borrow
