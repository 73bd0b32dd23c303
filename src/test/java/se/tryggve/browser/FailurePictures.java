package se.tryggve.browser;

import java.util.Collection;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps what everybody saw when a test failed. */
record FailurePictures(Collection<Visitor> visitors) implements AfterTestExecutionCallback {

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            String name = "failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                    + context.getRequiredTestMethod().getName();
            visitors.forEach(visitor -> visitor.picture(name + "-" + System.identityHashCode(visitor)));
        }
    }
}
