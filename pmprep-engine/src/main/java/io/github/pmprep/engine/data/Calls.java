package io.github.pmprep.engine.data;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls methods of the model by reflection; what they throw comes out as it is. */
final class Calls {

    private Calls() {}

    /** Returns the method, callable although a class that is not public declares it. */
    static Method open(Method method) {
        method.setAccessible(true);
        return method;
    }

    static Object call(Method method, Object target, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(method + " failed", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " cannot be called; is the model module open?", e);
        }
    }
}
