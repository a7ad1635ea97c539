import type { InjectionContext, IPropertyInjector } from 'aws-cdk-lib';

/** Lets an injector of the app have its say first: CDK asks one injector per class and scope. */
export class ChainedInjector implements IPropertyInjector {
  public readonly constructUniqueId: string;

  constructor(private readonly first: IPropertyInjector, private readonly second: IPropertyInjector) {
    this.constructUniqueId = second.constructUniqueId;
  }

  public inject(original: object, context: InjectionContext): object {
    return this.second.inject(this.first.inject(original, context) as object, context) as object;
  }
}
